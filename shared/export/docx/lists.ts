/** Lists → paragraphs: bullets, numbers that begin anew with every list, and boxes that are ticked or not. */
import { AlignmentType, LevelFormat, type NumberingDefinition, Paragraph, TextRun } from 'docx';
import type { List, ListItem } from 'mdast';
import type { Inline } from '../../prose/prose';
import { renderInlines } from './inlines';
import { gapBelow } from './paragraphs';
import { indented, type Rendered, type Scene } from './scene';

const step = 340;
const deepest = 8;

type Numbering = NonNullable<Exclude<ConstructorParameters<typeof Paragraph>[0], string>['numbering']>;

/** The items of a list and what lies in them, nine levels deep at most. */
export function listParagraphs(list: List, scene: Scene): readonly Rendered[] {
  const level = Math.min(scene.listDepth, deepest);
  const reference = list.ordered ? numbers(list.start ?? 1, scene) : bulletDefinition(scene);
  const numbering: Numbering = { reference, level, instance: list.ordered ? scene.nextNumber() : 0 };
  const last = list.children.length - 1;
  return list.children.flatMap((item, index) => itemParagraphs(item, numbering, scene, index === last));
}

/** Below a paragraph inside a list, below an item of several paragraphs, below the list. */
const gaps = { within: 60, loose: 120, below: 140 } as const;

/** The first paragraph carries the sign; what follows stands below its text. */
function itemParagraphs(
  item: ListItem,
  numbering: Numbering,
  scene: Scene,
  isLast: boolean,
): readonly Rendered[] {
  const [first, ...rest] = item.children;
  const opening = first?.type === 'paragraph' ? first.children : [];
  const following = first?.type === 'paragraph' ? rest : item.children;
  const inside: Scene = { ...indented(scene, step), listDepth: scene.listDepth + 1, gap: gaps.within };
  const between = item.spread ? gaps.loose : gaps.within;
  const closing: Scene = { ...inside, gap: isLast ? (scene.gap ?? gaps.below) : between };
  return [
    signed(item.checked ?? null, opening, numbering, following.length === 0 ? closing : inside),
    ...scene.renderBlocks(following.slice(0, -1), inside),
    ...scene.renderBlocks(following.slice(-1), closing),
  ];
}

/** A paragraph with the sign of its list, or with a box when it can be ticked. */
function signed(
  checked: boolean | null,
  opening: readonly Inline[],
  numbering: Numbering,
  scene: Scene,
): Paragraph {
  const box = checked === null ? [] : [new TextRun(checked ? '☑\t' : '☐\t')];
  return new Paragraph({
    style: scene.style,
    indent: { left: scene.indent, hanging: step },
    children: [...box, ...renderInlines(opening, scene)],
    ...gapBelow(scene),
    ...(checked === null ? { numbering } : {}),
  });
}

const signs = ['•', '–', '◦'] as const;
const formats = [
  { format: LevelFormat.DECIMAL, mark: '.' },
  { format: LevelFormat.LOWER_LETTER, mark: '.' },
  { format: LevelFormat.LOWER_ROMAN, mark: '.' },
] as const;

const levels = Array.from({ length: deepest + 1 }, (_, level) => level);

/** Nine levels of signs, indented from where the text around the list begins. */
const bulletDefinition = (scene: Scene): NumberingDefinition => ({
  reference: 'bullets',
  levels: levels.map((level) => ({
    level,
    format: LevelFormat.BULLET,
    text: signs[level % signs.length] ?? '•',
    alignment: AlignmentType.LEFT,
    style: {
      run: { font: scene.design.fonts.text },
      paragraph: { indent: { left: step * (level + 1), hanging: step } },
    },
  })),
});

const numbers = (start: number, scene: Scene): NumberingDefinition => ({
  reference: `numbers-from-${start}`,
  levels: levels.map((level) => ({
    level,
    format: formats[level % formats.length]?.format ?? LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    start: level === Math.min(scene.listDepth, deepest) ? start : 1,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: step * (level + 1), hanging: step } } },
  })),
});
