/** Properties of paragraphs and runs, written in the one order Word allows. */
import type { Language } from '../../kit/bilingual';
import { tag, val } from './xml';

export type Alignment = 'left' | 'center' | 'right' | 'both';

/** A line beside, above or below; `size` in eighths of a point, `space` in points. */
export interface Rule {
  readonly size: number;
  readonly color: string;
  readonly space?: number;
  readonly kind?: 'single' | 'double';
}

export interface Spacing {
  readonly before?: number;
  readonly after?: number;
  /** 240 is a single line, unless it is exact: then twips. */
  readonly line?: number;
  readonly exact?: boolean;
}

export interface Indent {
  readonly left?: number;
  readonly right?: number;
  readonly hanging?: number;
  readonly firstLine?: number;
  /** Hundredths of a character; goes before `firstLine`. */
  readonly firstLineChars?: number;
}

export interface ParagraphProperties {
  readonly style?: string;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  /** A list and the depth in it. */
  readonly numbering?: { readonly list: number; readonly level: number };
  readonly borders?: Partial<Readonly<Record<'top' | 'left' | 'bottom' | 'right', Rule>>>;
  readonly fill?: string;
  readonly tabs?: readonly {
    readonly at: number;
    readonly kind: 'left' | 'right' | 'center';
    readonly dots?: boolean;
  }[];
  readonly spacing?: Spacing;
  readonly indent?: Indent;
  readonly align?: Alignment;
  /** 0 is the highest heading. */
  readonly outline?: number;
}

/** `w:pPr`, or nothing when there is nothing to say. */
export function paragraphProperties(of: ParagraphProperties): string {
  const { borders, fill, tabs, spacing, indent } = of;
  const inner = [
    of.style === undefined ? '' : val('w:pStyle', of.style),
    of.keepNext ? '<w:keepNext/>' : '',
    of.keepLines ? '<w:keepLines/>' : '',
    of.pageBreakBefore ? '<w:pageBreakBefore/>' : '',
    of.numbering
      ? tag('w:numPr', {}, val('w:ilvl', of.numbering.level) + val('w:numId', of.numbering.list))
      : '',
    borders ? tag('w:pBdr', {}, sides(borders)) : '',
    fill === undefined ? '' : shade(fill),
    tabs ? tag('w:tabs', {}, tabs.map(tabStop).join('')) : '',
    spacing ? spacingOf(spacing) : '',
    indent ? indentOf(indent) : '',
    of.align ? val('w:jc', of.align) : '',
    of.outline === undefined ? '' : val('w:outlineLvl', of.outline),
  ].join('');
  return inner === '' ? '' : `<w:pPr>${inner}</w:pPr>`;
}

/** A line as an attribute list of Word. */
export const rule = (name: string, { size, color, space = 0, kind = 'single' }: Rule): string =>
  tag(name, { 'w:val': kind, 'w:sz': size, 'w:space': space, 'w:color': color });

const sides = (borders: NonNullable<ParagraphProperties['borders']>): string =>
  (['top', 'left', 'bottom', 'right'] as const)
    .map((side) => (borders[side] ? rule(`w:${side}`, borders[side]) : ''))
    .join('');

/** A plain fill. */
export const shade = (fill: string): string =>
  tag('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill });

const tabStop = ({ at, kind, dots }: NonNullable<ParagraphProperties['tabs']>[number]): string =>
  tag('w:tab', { 'w:val': kind, 'w:leader': dots ? 'dot' : undefined, 'w:pos': at });

const spacingOf = ({ before, after, line, exact }: Spacing): string =>
  tag('w:spacing', {
    'w:before': before,
    'w:after': after,
    'w:line': line,
    'w:lineRule': line === undefined ? undefined : exact ? 'exact' : 'auto',
  });

const indentOf = ({ left, right, hanging, firstLine, firstLineChars }: Indent): string =>
  tag('w:ind', {
    'w:left': left,
    'w:right': right,
    'w:hanging': hanging,
    'w:firstLineChars': firstLineChars,
    'w:firstLine': firstLine,
  });

/** A Latin font and the East Asian one beside it. */
export interface FontPair {
  readonly latin: string;
  readonly eastAsia: string;
}

export interface RunProperties {
  readonly style?: string;
  readonly font?: FontPair;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly strike?: boolean;
  readonly noProof?: boolean;
  readonly color?: string;
  /** Space between characters, in twips. */
  readonly tracking?: number;
  /** Half points. */
  readonly size?: number;
  readonly underline?: string;
  readonly fill?: string;
  readonly raised?: boolean;
  readonly hidden?: boolean;
}

/** What stands in `w:rPr`, with what the text itself asks for at its two places. */
export function runProperties(of: RunProperties, script: Script = noScript): string {
  const { font, size } = of;
  return [
    of.style === undefined ? '' : val('w:rStyle', of.style),
    font ? fontsOf(font) : script.hint,
    of.bold ? '<w:b/>' : '',
    of.italics ? '<w:i/>' : '',
    of.strike ? '<w:strike/>' : '',
    of.noProof ? '<w:noProof/>' : '',
    of.hidden ? '<w:webHidden/>' : '',
    of.color === undefined ? '' : val('w:color', of.color),
    of.tracking === undefined ? '' : val('w:spacing', of.tracking),
    size === undefined ? '' : val('w:sz', size) + val('w:szCs', size),
    of.underline === undefined ? '' : tag('w:u', { 'w:val': 'single', 'w:color': of.underline }),
    of.fill === undefined ? '' : shade(of.fill),
    of.raised ? val('w:vertAlign', 'superscript') : '',
    script.lang,
  ].join('');
}

const fontsOf = ({ latin, eastAsia }: FontPair): string =>
  tag('w:rFonts', { 'w:ascii': latin, 'w:hAnsi': latin, 'w:eastAsia': eastAsia, 'w:cs': latin });

/** What a text asks of the run that holds it: whose quotation marks it has, and which dictionary reads it. */
interface Script {
  readonly hint: string;
  readonly lang: string;
}

const noScript: Script = { hint: '', lang: '' };

const latin: Script = { hint: '', lang: val('w:lang', 'en-US') };
const eastAsian = (locale: string, isMost: boolean): Script => ({
  hint: isMost ? '<w:rFonts w:hint="eastAsia"/>' : '',
  lang: tag('w:lang', { 'w:val': 'en-US', 'w:eastAsia': locale }),
});

const scripts = {
  chinese: { most: eastAsian('zh-CN', true), some: eastAsian('zh-CN', false) },
  japanese: { most: eastAsian('ja-JP', true), some: eastAsian('ja-JP', false) },
  korean: { most: eastAsian('ko-KR', true), some: eastAsian('ko-KR', false) },
};

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60]/gu;
const anyBeyondLatin = /[\u0300-\uFFFF]/;

/** Quotation marks, dashes and dots without letters are of the language around them. */
export function scriptOf(text: string, language: Language): Script {
  if (!anyBeyondLatin.test(text)) return latin;
  const found = text.match(wide)?.length ?? 0;
  const letters = text.match(/[A-Za-z]+/g)?.length ?? 0;
  if (found === 0) return letters === 0 && language === 'zh' ? scripts.chinese.most : latin;
  const { most, some } = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
    ? scripts.japanese
    : /\p{Script=Hangul}/u.test(text)
      ? scripts.korean
      : scripts.chinese;
  return found >= letters ? most : some;
}
