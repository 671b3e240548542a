/** What the library does not write into the parts a word processor reads first: spacing, languages, other names of fonts. */
import type { Design } from './design';

const separators = '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>';

/** Settings of the library with ours at the places the format wants them at. */
export const withOurSettings = (xml: string, { locale }: Design): string =>
  xml.replace(
    /<w:compat>.*<\/w:compat>/s,
    (compat) =>
      `<w:characterSpacingControl w:val="compressPunctuation"/>${compat}<w:themeFontLang w:val="en-US" w:eastAsia="${locale.eastAsia}"/>${separators}`,
  );

/** What the same font is called elsewhere; a machine that has neither takes one of the same kind. */
const otherNames: Readonly<
  Record<string, { readonly alt: string; readonly family: 'swiss' | 'roman' | 'modern' }>
> = {
  'Microsoft YaHei': { alt: '微软雅黑', family: 'swiss' },
  SimSun: { alt: '宋体', family: 'roman' },
  SimHei: { alt: '黑体', family: 'swiss' },
  FangSong: { alt: '仿宋', family: 'roman' },
  KaiTi: { alt: '楷体', family: 'roman' },
  Arial: { alt: 'Helvetica', family: 'swiss' },
  Calibri: { alt: 'Carlito', family: 'swiss' },
  'Times New Roman': { alt: 'Times', family: 'roman' },
  Consolas: { alt: 'Menlo', family: 'modern' },
};

/** The part `word/fontTable.xml`; the library lists only fonts that lie in the file. */
export function fontTable({ face }: Design): string {
  const names = new Set(Object.values(face.fonts).flatMap(({ latin, eastAsia }) => [latin, eastAsia]));
  const fonts = [...names].map((name) => {
    const known = otherNames[name];
    return known
      ? `<w:font w:name="${name}"><w:altName w:val="${known.alt}"/><w:family w:val="${known.family}"/></w:font>`
      : `<w:font w:name="${name}"/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`;
}
