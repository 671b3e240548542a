/** Lists → paragraphs: bullets, numbers that begin anew with every list, and boxes that are ticked or not. */
import { AlignmentType, LevelFormat, type NumberingDefinition, Paragraph, TextRun } from 'docx';
import type { List, ListItem } from 'mdast';
import { type Rendered, renderBlocks } from './blocks';
import { renderInlines } from './inlines';
import { indented, type Scene } from './scene';

const step = 340;
const deepest = 8;

type Numbering = NonNullable<Exclude<ConstructorParameters<typeof Paragraph>[0], string>['numbering']>;

export function listParagraphs(list: List, scene: Scene): readonly Rendered[] {
  const level = Math.min(scene.listDepth, deepest);
  const reference = list.ordered ? numbers(list.start ?? 1, scene) : bulletDefinition(scene);
  const numbering: Numbering = { reference, level, instance: list.ordered ? scene.nextList() : 0 };
  return list.children.flatMap((item) => itemParagraphs(item, numbering, scene));
}

/** The first paragraph carries the sign; what follows stands below its text. */
function itemParagraphs(item: ListItem, numbering: Numbering, scene: Scene): readonly Rendered[] {
  const inside: Scene = { ...indented(scene, step), listDepth: scene.listDepth + 1 };
  const [first, ...rest] = item.children;
  const opening = first?.type === 'paragraph' ? first.children : [];
  const following = first?.type === 'paragraph' ? rest : item.children;
  const box = typeof item.checked === 'boolean' ? new TextRun({ text: item.checked ? '☑\t' : '☐\t' }) : null;
  return [
    new Paragraph({
      style: scene.style,
      spacing: { after: 60 },
      indent: { left: inside.indent, hanging: step },
      children: [...(box ? [box] : []), ...renderInlines(opening, inside)],
      ...(box ? {} : { numbering }),
    }),
    ...renderBlocks(following, inside),
  ];
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
