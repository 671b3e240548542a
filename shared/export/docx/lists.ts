/** Lists → paragraphs: bullets, numbers that begin anew with every list, and boxes that can be ticked. */
import type { List, ListItem } from 'mdast';
import { inlineText } from '../../prose/leaves';
import type { Inline } from '../../prose/prose';
import { renderInlines } from './inlines';
import { paragraphSteps } from './measure';
import { deepest, listStep } from './numbering';
import { standing } from './paragraphs';
import { indented, type Rendered, type Scene } from './scene';
import { paragraph } from './text';
import { tag, val } from './xml';

interface Sign {
  readonly list: number;
  readonly level: number;
}

/** The items of a list and what lies in them, nine levels deep at most. */
export function listParagraphs(list: List, scene: Scene): readonly Rendered[] {
  const level = Math.min(scene.listDepth, deepest);
  const { numbering } = scene.collected;
  const number = list.ordered ? numbering.ordered({ level, start: list.start ?? 1 }) : numbering.bullets;
  const last = list.children.length - 1;
  return list.children.flatMap((item, index) =>
    itemParagraphs(item, { list: number, level }, scene, index === last),
  );
}

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
  return [
    signed(item.checked ?? null, opening, sign, following.length === 0 ? closing : inside),
    ...scene.renderBlocks(following.slice(0, -1), inside),
    ...scene.renderBlocks(following.slice(-1), closing),
  ];
}

/** A paragraph with the sign of its list, or with a box when it can be ticked. */
function signed(checked: boolean | null, opening: readonly Inline[], sign: Sign, scene: Scene): Rendered {
  const box = checked === null ? '' : boxOf(checked, scene.collected.nextNumber());
  const content = box + renderInlines(opening, scene).join('');
  const place = { left: scene.indent, hanging: listStep };
  return {
    xml: paragraph(
      {
        ...standing(scene, content),
        indent: place,
        ...(checked === null ? { numbering: sign } : {}),
      },
      content,
    ),
    steps: paragraphSteps(inlineText(opening), scene),
  };
}

const font = 'Segoe UI Symbol';
const boxFont = `<w:rPr>${tag('w:rFonts', { 'w:ascii': font, 'w:hAnsi': font, 'w:eastAsia': font, 'w:cs': font })}</w:rPr>`;

/** A box that Word lets a reader tick, and the tab behind it. */
function boxOf(checked: boolean, id: number): string {
  const state = (name: string, code: string): string => tag(name, { 'w14:val': code, 'w14:font': font });
  const settings = [
    val('w:id', id),
    tag(
      'w14:checkbox',
      {},
      tag('w14:checked', { 'w14:val': checked ? 1 : 0 }) +
        state('w14:checkedState', '2611') +
        state('w14:uncheckedState', '2610'),
    ),
  ].join('');
  const sign = `<w:r>${boxFont}<w:t>${checked ? '☑' : '☐'}</w:t></w:r>`;
  return `<w:sdt><w:sdtPr>${settings}</w:sdtPr><w:sdtContent>${sign}</w:sdtContent></w:sdt><w:r><w:tab/></w:r>`;
}
