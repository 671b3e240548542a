/** Properties of paragraphs and runs as data, and what the library is told of them. */
import {
  type IBorderOptions,
  type IParagraphPropertiesOptions,
  type IRunPropertiesOptions,
  type ISpacingProperties,
  LineRuleType,
  type NumberingDefinition,
  ShadingType,
  UnderlineType,
} from 'docx';
import type { Language } from '../../kit/bilingual';

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
  readonly numbering?: {
    readonly reference: NumberingDefinition;
    readonly level: number;
    readonly instance: number;
  };
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

/** What a paragraph or a style of paragraphs is told. */
export function paragraphOptions(of: ParagraphProperties): IParagraphPropertiesOptions {
  const { style, keepNext, keepLines, pageBreakBefore, numbering, indent, align, outline } = of;
  return {
    ...(style === undefined ? {} : { style }),
    ...(keepNext ? { keepNext } : {}),
    ...(keepLines ? { keepLines } : {}),
    ...(pageBreakBefore ? { pageBreakBefore } : {}),
    ...(numbering ? { numbering } : {}),
    ...surroundings(of),
    ...(of.spacing ? { spacing: spacingOf(of.spacing) } : {}),
    ...(indent ? { indent } : {}),
    ...(align ? { alignment: align } : {}),
    ...(outline === undefined ? {} : { outlineLevel: outline }),
  };
}

const surroundings = ({ borders, fill, tabs }: ParagraphProperties): IParagraphPropertiesOptions => ({
  ...(borders
    ? { border: Object.fromEntries(Object.entries(borders).map(([side, one]) => [side, rule(one)])) }
    : {}),
  ...(fill === undefined ? {} : { shading: shade(fill) }),
  ...(tabs ? { tabStops: tabs.map(tabStop) } : {}),
});

/** A line as the library wants it. */
export const rule = ({ size, color, space = 0, kind = 'single' }: Rule): IBorderOptions => ({
  style: kind,
  size,
  space,
  color,
});

/** A plain fill. */
export const shade = (fill: string) => ({ type: ShadingType.CLEAR, color: 'auto', fill });

const tabStop = ({ at, kind, dots }: NonNullable<ParagraphProperties['tabs']>[number]) => ({
  position: at,
  type: kind,
  ...(dots ? { leader: 'dot' as const } : {}),
});

const spacingOf = ({ exact = false, ...spacing }: Spacing): ISpacingProperties =>
  spacing.line === undefined
    ? spacing
    : { ...spacing, lineRule: exact ? LineRuleType.EXACT : LineRuleType.AUTO };

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
  /** KaiTi, as Chinese has it in place of a slant. */
  readonly brush?: boolean;
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
}

/** What a run or a style of runs is told, with what the text itself asks for. */
export function runOptions(of: RunProperties, script: Script = noScript): IRunPropertiesOptions {
  if (Object.keys(of).length === 0) return script;
  const { style, font, brush, bold, italics, strike, noProof, color, size } = of;
  return {
    ...script,
    ...(style === undefined ? {} : { style }),
    ...(font ? { font: fontsOf(font) } : {}),
    ...(brush ? { font: { ...script.font, eastAsia: 'KaiTi' } } : {}),
    ...(bold ? { bold } : {}),
    ...(italics ? { italics } : {}),
    ...(strike ? { strike } : {}),
    ...(noProof ? { noProof } : {}),
    ...(color === undefined ? {} : { color }),
    ...(of.tracking === undefined ? {} : { characterSpacing: of.tracking }),
    ...(size === undefined ? {} : { size }),
    ...(of.underline === undefined ? {} : { underline: { type: UnderlineType.SINGLE, color: of.underline } }),
    ...(of.fill === undefined ? {} : { shading: shade(of.fill) }),
    ...(of.raised ? { superScript: true } : {}),
  };
}

const fontsOf = ({ latin, eastAsia }: FontPair) => ({ ascii: latin, hAnsi: latin, eastAsia, cs: latin });

/** What a text asks of the run that holds it: whose quotation marks it has, and which dictionary reads it. */
export interface Script extends Pick<IRunPropertiesOptions, 'language'> {
  readonly font?: { readonly hint: 'eastAsia' };
}

/** Nothing at all. */
export const noScript: Script = {};

const latin: Script = { language: { value: 'en-US' } };
const eastAsian = (locale: string, isMost: boolean): Script => ({
  ...(isMost ? { font: { hint: 'eastAsia' } } : {}),
  language: { value: 'en-US', eastAsia: locale },
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
