/** The small parts a word processor reads first: settings, and other names of the fonts. */
import type { Design } from './design';
import { namespaces, part, tag, val } from './xml';

/** The part `word/settings.xml`: as the newest Word writes it, so that nothing is shown in a compatible way. */
export const settingsPart = ({ locale }: Design, isTwoSided: boolean): string =>
  part(
    tag(
      'w:settings',
      { 'xmlns:w': namespaces['xmlns:w'] },
      [
        tag('w:zoom', { 'w:percent': 100 }),
        val('w:defaultTabStop', 420),
        isTwoSided ? '<w:evenAndOddHeaders/>' : '',
        val('w:characterSpacingControl', 'compressPunctuation'),
        '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>',
        '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
        tag('w:themeFontLang', { 'w:val': 'en-US', 'w:eastAsia': locale.eastAsia }),
        val('w:decimalSymbol', '.'),
        val('w:listSeparator', ','),
      ].join(''),
    ),
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

/** The part `word/fontTable.xml`. */
export function fontTablePart({ face }: Design): string {
  const names = new Set(Object.values(face.fonts).flatMap(({ latin, eastAsia }) => [latin, eastAsia]));
  const fonts = [...names].map((name) => {
    const known = otherNames[name];
    return tag(
      'w:font',
      { 'w:name': name },
      known ? val('w:altName', known.alt) + val('w:family', known.family) : '',
    );
  });
  return part(tag('w:fonts', { 'xmlns:w': namespaces['xmlns:w'] }, fonts.join('')));
}
