/** What the styles of a Word file stand for, whatever they are called in the language of its writer. */
import { attributeOf, tagsOf } from './xml-tags';

/** What a paragraph or a run of this style is. */
export type StyleRole =
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'title' | 'contents' | 'code' | 'quote' }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly level: number };

interface Style {
  name: string;
  basedOn: string | null;
  /** 0 for the highest heading, as Word counts. */
  outline: number | null;
}

const headingName =
  /^(?:heading|überschrift|titre|título|titolo|заголовок|rubrik|kop|overskrift|otsikko|nagłówek|nadpis|başlık|标题|標題|見出し|제목)\s*([1-9])$/i;

const names: readonly (readonly [RegExp, (digit: number) => StyleRole])[] = [
  [headingName, (level) => ({ kind: 'heading', level: Math.min(level, 6) })],
  [/^(?:title|titel|document title|doc title|标题|文档标题|大标题|公文标题)$/i, () => ({ kind: 'title' })],
  [
    /^(?:toc|contents|inhaltsverzeichnis|verzeichnis|目录|目次)\s*(?:heading|标题|überschrift|[1-9])$/i,
    () => ({ kind: 'contents' }),
  ],
  [
    /^(?:source code|preformatted text|html preformatted|html code|verbatim char|source text|code|code block|inline code|代码|代码块|html 预设格式)$/i,
    () => ({ kind: 'code' }),
  ],
  [
    /^(?:quote|quotations?|intense quote|block text|zitat|citation|引用|明显引用)$/i,
    () => ({ kind: 'quote' }),
  ],
  [
    /^(?:list bullet|列表项目符号|aufzählungszeichen)\s*([1-9]?)$/i,
    (level) => ({ kind: 'list', ordered: false, level: Math.max(0, level - 1) }),
  ],
  [
    /^(?:list number|列表编号|listennummer)\s*([1-9]?)$/i,
    (level) => ({ kind: 'list', ordered: true, level: Math.max(0, level - 1) }),
  ],
];

/** The role a name tells, or null. */
function roleNamed(name: string): StyleRole | null {
  for (const [form, role] of names) {
    const found = form.exec(name.trim());
    if (found) return role(Number(found[1] ?? 0));
  }
  return null;
}

/** The roles of the styles in `styles.xml`, by their identifiers; styles without one are not there. */
export function styleRoles(xml: string): ReadonlyMap<string, StyleRole> {
  const styles = readStyles(xml);
  const roles = new Map<string, StyleRole>();
  for (const id of styles.keys()) {
    const role = roleOf(id, styles);
    if (role) roles.set(id, role);
  }
  return roles;
}

function readStyles(xml: string): ReadonlyMap<string, Style> {
  const styles = new Map<string, Style>();
  let current: Style | null = null;
  for (const tag of tagsOf(xml)) {
    if (tag.name === 'w:style') {
      current = tag.kind === 'open' ? { name: '', basedOn: null, outline: null } : null;
      if (current) styles.set(attributeOf(tag, 'w:styleId') ?? '', current);
      continue;
    }
    const value = current && attributeOf(tag, 'w:val');
    if (!current || value === null) continue;
    if (tag.name === 'w:name') current.name = value;
    else if (tag.name === 'w:basedOn') current.basedOn = value;
    else if (tag.name === 'w:outlineLvl' && /^[0-8]$/.test(value)) current.outline = Number(value);
  }
  return styles;
}

/** By its own name or level, else by what it is based on. */
function roleOf(id: string, styles: ReadonlyMap<string, Style>): StyleRole | null {
  const seen = new Set<string>();
  for (let at: string | null = id; at !== null && !seen.has(at); ) {
    seen.add(at);
    const style: Style | undefined = styles.get(at);
    if (!style) return null;
    const role = roleNamed(style.name);
    if (role) return role;
    if (style.outline !== null) return { kind: 'heading', level: Math.min(style.outline + 1, 6) };
    at = style.basedOn;
  }
  return null;
}
