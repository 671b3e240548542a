/** The tree of whys: what happened at the left, behind each statement to the right what explains it. */
import type { Mark, Scene, Shape } from '../drawing/scene';
import { backdrop } from '../drawing/scene';
import { confidenceSign, tickSign } from '../drawing/signs';
import {
  captionStyle,
  labelStyle,
  placeWords,
  strongStyle,
  type TextBlock,
  textBlock,
} from '../drawing/words';
import type { Bilingual } from '../kit/bilingual';
import { categoriesOf } from '../retrospective/factor-categories';
import { type FactorNode, factorTree } from '../retrospective/factor-tree';
import type { Factor } from '../retrospective/factors';
import type { Retrospective } from '../retrospective/retrospective';
import { factorLegend, legendHeight, legendWidth } from './factor-legend';
import { factorName, sortedAs } from './factor-words';
import { effectLabel, effectOf, listing, type PictureOptions, say } from './picture';
import { pictureTitles } from './picture-titles';

const because: Bilingual = { en: 'because', zh: '因为' };

const levelGap = 30;
const rowGap = 10;
const padding = 8;
const signRoom = 16;
const narrowest = 108;
const widest = 230;

/** A card with its words, and how tall everything behind it is. */
interface Branch {
  readonly id: Factor['id'] | null;
  readonly factor: Factor | null;
  readonly caption: TextBlock;
  readonly words: TextBlock;
  readonly height: number;
  readonly span: number;
  readonly children: readonly Branch[];
}

/** The tree of all factors. Total for any number and any words. */
export function whysTree(retrospective: Retrospective, { width, language }: PictureOptions): Scene {
  const { factors } = retrospective;
  const roots = factorTree(factors);
  const levels = 1 + depthOf(roots);
  const room = (width - 2 - (levels - 1) * levelGap) / levels;
  const card = Math.max(narrowest, Math.min(widest, room));
  const categories = categoriesOf(retrospective, language);
  const branchOf = ({ factor, children }: FactorNode): Branch =>
    branch({
      factor,
      caption: textBlock(sortedAs(factor, categories, language), card - 2 * padding - 14, captionStyle),
      words: textBlock(
        factorName({ ...factor, confidence: null, picked: false }, language),
        card - 2 * padding - signRoom,
        labelStyle,
      ),
      children: children.map(branchOf),
    });
  const tree = branch({
    factor: null,
    caption: textBlock(say(effectLabel, language), card - 2 * padding, captionStyle),
    words: textBlock(effectOf(retrospective, language), card - 2 * padding, strongStyle),
    children: roots.map(branchOf),
  });
  const placed = placeBranch(tree, { x: 1, top: 1, card, name: (factor) => factorName(factor, language) });
  const legend = factorLegend(factors, language, tree.span + 1);
  return {
    width: Math.max(levels * card + (levels - 1) * levelGap + 2, legendWidth(legend)),
    height: tree.span + 2 + (legend.length > 0 ? legendHeight : 0),
    language,
    title: say(pictureTitles['whys-tree'], language),
    description: told(roots, effectOf(retrospective, language), language),
    marks: [backdrop(placed.links), ...placed.marks, ...legend],
  };
}

const depthOf = (nodes: readonly FactorNode[]): number =>
  nodes.reduce((deepest, { children }) => Math.max(deepest, 1 + depthOf(children)), 0);

function branch(parts: Omit<Branch, 'height' | 'span' | 'id'>): Branch {
  const height = parts.words.height + parts.caption.height + 2 * padding - 2;
  const below = parts.children.reduce((sum, { span }) => sum + span, 0);
  const gaps = Math.max(0, parts.children.length - 1) * rowGap;
  return { ...parts, id: parts.factor?.id ?? null, height, span: Math.max(height, below + gaps) };
}

interface Place {
  readonly x: number;
  readonly top: number;
  readonly card: number;
  readonly name: (factor: Factor) => string;
}

interface Placed {
  readonly marks: readonly Mark[];
  readonly links: readonly Shape[];
}

/** A card stands in the middle of what lies behind it. */
function placeBranch(branch: Branch, place: Place): Placed {
  const { x, top, card } = place;
  const middle = top + branch.span / 2;
  const inner = branch.children.reduce((sum, { span }) => sum + span + rowGap, -rowGap);
  let at = top + Math.max(0, (branch.span - inner) / 2);
  const below = branch.children.map((child) => {
    const placed = placeBranch(child, { ...place, x: x + card + levelGap, top: at });
    const link = elbow(x + card, middle, x + card + levelGap, at + child.span / 2);
    at += child.span + rowGap;
    return { marks: placed.marks, links: [link, ...placed.links] };
  });
  return {
    marks: [cardOf(branch, place, middle), ...below.flatMap(({ marks }) => marks)],
    links: below.flatMap(({ links }) => links),
  };
}

const elbow = (x: number, y: number, toX: number, toY: number): Shape => ({
  kind: 'path',
  d: `M${round(x)} ${round(y)}H${round((x + toX) / 2)}V${round(toY)}H${round(toX)}`,
  stroke: { ink: 'border-strong', width: 1 },
});

const round = (value: number): number => Math.round(value * 2) / 2;

function cardOf(
  { id, factor, caption, words, height }: Branch,
  { x, card, name }: Place,
  middle: number,
): Mark {
  const top = middle - height / 2;
  const box = { x, y: top, width: card, height };
  const wordsTop = top + padding - 1 + caption.height;
  const ground: Shape = {
    kind: 'rect',
    ...box,
    radius: 6,
    fill: factor?.picked ? 'accent-soft' : 'wash',
    stroke: { ink: factor?.picked ? 'accent' : 'border', width: 1 },
  };
  const captionWords = placeWords(caption, { x: x + padding, top: top + padding - 1, ink: 'text-3' });
  if (!factor) {
    const ink = 'text' as const;
    return {
      id,
      name: '',
      box,
      shapes: [
        { ...ground, fill: 'surface' },
        captionWords,
        placeWords(words, { x: x + padding, top: wordsTop, ink }),
      ],
    };
  }
  const lead = wordsTop + words.style.leading / 2;
  return {
    id,
    name: name(factor),
    box,
    shapes: [
      ground,
      captionWords,
      confidenceSign(factor.confidence, x + padding + 5, lead),
      placeWords(words, { x: x + padding + signRoom, top: wordsTop, ink: 'text' }),
      ...(factor.picked ? [tickSign(x + card - 16, top + 9)] : []),
    ],
  };
}

function told(roots: readonly FactorNode[], effect: string, language: PictureOptions['language']): string {
  const tell = (nodes: readonly FactorNode[]): readonly string[] =>
    nodes.flatMap(({ factor, children }) => [
      `${factorName(factor, language)}${children.length > 0 ? ` ← ${children.map((child) => factorName(child.factor, language)).join(language === 'zh' ? '、' : ', ')}` : ''}`,
      ...tell(children.filter((child) => child.children.length > 0)),
    ]);
  return roots.length === 0
    ? effect
    : `${effect} ← ${say(because, language)} ${listing(tell(roots), language)}`;
}
