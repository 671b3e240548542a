/** Lists → paragraphs: bullets, numbers that begin anew with every list, and boxes that can be ticked. */
import { CheckBox, TextRun } from 'docx';
import type { List, ListItem } from 'mdast';
import { inlineText } from '../../prose/leaves';
import type { Inline } from '../../prose/prose';
import { element } from './elements';
import { renderInlines } from './inlines';
import { paragraphSteps } from './measure';
import { bullets, deepest, listStep, numbersFrom } from './numbering';
import { standing } from './paragraphs';
import type { ParagraphProperties } from './properties';
import { indented, type Rendered, type Scene } from './scene';
import { paragraph, run, tab } from './text';

type Sign = NonNullable<ParagraphProperties['numbering']>;

/** The items of a list and what lies in them, nine levels deep at most. */
export function listParagraphs(list: List, scene: Scene): readonly Rendered[] {
  const level = Math.min(scene.listDepth, deepest);
  const sign: Sign = list.ordered
    ? { reference: numbersFrom(list.start ?? 1, level), level, instance: scene.collected.nextNumber() }
    : { reference: bullets, level, instance: 0 };
  const last = list.children.length - 1;
  return list.children.flatMap((item, index) => itemParagraphs(item, sign, scene, index === last));
}

/** So many paragraphs of an item stay together with its first: what kind a factor is, what it rests on. */
const longestKept = 4;

/** Below a paragraph inside a list, below an item of several paragraphs, below the list. */
const gapsOf = ({ design: { face } }: Scene) => ({
  within: Math.min(60, Math.round(face.after / 2)),
  loose: Math.min(120, face.after),
  below: face.after,
});

/** The first paragraph carries the sign; what follows stands below its text. */
function itemParagraphs(item: ListItem, sign: Sign, scene: Scene, isLast: boolean): readonly Rendered[] {
  const [first, ...rest] = item.children;
  const opening = first?.type === 'paragraph' ? first.children : [];
  const following = first?.type === 'paragraph' ? rest : item.children;
  const gaps = gapsOf(scene);
  const inside: Scene = {
    ...indented(scene, listStep),
    style: scene.style === 'body' ? 'listText' : scene.style,
    listDepth: scene.listDepth + 1,
    gap: gaps.within,
  };
  const between = item.spread ? gaps.loose : gaps.within;
  const closing: Scene = { ...inside, gap: isLast ? (scene.gap ?? gaps.below) : between };
  const details = following.findIndex(({ type }) => type !== 'paragraph');
  const kept = Math.min(longestKept, (details < 0 ? following.length : details) - 1);
  const together: Scene = { ...inside, keepNext: true };
  return [
    signed(
      item.checked ?? null,
      opening,
      sign,
      following.length === 0 ? closing : kept < 0 ? inside : together,
    ),
    ...following
      .slice(0, -1)
      .flatMap((block, index) => scene.renderBlocks([block], index < kept ? together : inside)),
    ...scene.renderBlocks(following.slice(-1), closing),
  ];
}

/** A paragraph with the sign of its list, or with a box when it can be ticked. */
function signed(checked: boolean | null, opening: readonly Inline[], sign: Sign, scene: Scene): Rendered {
  const box = checked === null ? [] : [new Box(checked), run({}, tab)];
  const content = [...box, ...renderInlines(opening, scene)];
  const place = { left: scene.indent, hanging: listStep };
  return {
    node: paragraph(
      {
        ...standing(scene, content),
        indent: place,
        ...(checked === null ? { numbering: sign } : {}),
      },
      content,
    ),
    steps: paragraphSteps(inlineText(opening), scene),
    ...(scene.keepNext ? { keepNext: true } : {}),
  };
}

const font = 'Segoe UI Symbol';

/** A box that Word lets a reader tick; its sign is text, so that it is read aloud and found. */
class Box extends CheckBox {
  constructor(checked: boolean) {
    super({ checked, checkedState: { value: '2611', font }, uncheckedState: { value: '2610', font } });
    this.root[1] = element('w:sdtContent', {}, [new TextRun({ text: checked ? '☑' : '☐', font })]);
  }
}
