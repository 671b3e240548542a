/** Cuts a document into sections and says which known part each of them is. */
import { inlineText } from '../prose/leaves';
import type { Block, Inline } from '../prose/prose';
import { isTime } from '../time/leading-time';
import { type Closeness, matchTitle } from './match-title';
import type { PartTitle } from './titles';

export interface Section {
  /** As written; empty for text before the first heading. */
  readonly title: string;
  /** The block that is the title, or null when the title stands inside a block ("**Impact**: …"). */
  readonly heading: Block | null;
  readonly part: PartTitle | null;
  readonly blocks: readonly Block[];
}

type ListItem = Extract<Block, { type: 'list' }>['children'][number];

/** Labels are headings below every heading. */
const labelDepth = 7;

interface Open {
  readonly depth: number;
  readonly part: PartTitle | null;
}

/** Where every part has a heading, a label in the text is of the text. */
export type Cuts = 'headings' | 'headings-and-labels';

/** The sections in order; together they hold every block once. List items with labels of parts are taken out of their list. */
export function sectionsOf(blocks: readonly Block[], by: Cuts = 'headings-and-labels'): readonly Section[] {
  const cutter = new Cutter(by === 'headings-and-labels');
  for (const block of blocks) cutter.take(block);
  return cutter.finish();
}

class Cutter {
  constructor(private readonly cutsAtLabels: boolean) {}

  private readonly done: Section[] = [];
  private open: Open[] = [];
  private current: { title: string; heading: Block | null; part: PartTitle | null; blocks: Block[] } = {
    title: '',
    heading: null,
    part: null,
    blocks: [],
  };

  take(block: Block): void {
    if (block.type === 'heading') this.takeHeading(block, block.depth, inlineText(block.children));
    else if (!this.cutsAtLabels) this.current.blocks.push(block);
    else if (block.type === 'paragraph') this.takeParagraph(block);
    else if (block.type === 'list' && !this.inKnownPart()) this.takeItems(block);
    else this.current.blocks.push(block);
  }

  finish(): readonly Section[] {
    this.close();
    return this.done;
  }

  private takeHeading(heading: Block, depth: number, text: string): void {
    if (isTime(text) && this.current.part?.page === 'narrative') {
      this.current.blocks.push(heading);
      return;
    }
    const parent = this.open.findLast((open) => open.depth < depth) ?? null;
    const part = this.partNamed(text, parent, parent?.part ? 'exact' : 'fuzzy');
    if (part) this.begin({ title: text, heading, part }, depth);
    else if (this.isInside(depth)) this.current.blocks.push(heading);
    else if (parent?.part) this.resume(parent, heading);
    else this.begin({ title: text, heading, part: null }, depth);
  }

  /** Under a known part only an exact title leads out of it, and out of action items none does. */
  private partNamed(text: string, parent: Open | null, closeness: Closeness): PartTitle | null {
    return parent?.part?.kind === 'action-items' ? null : matchTitle(text, closeness);
  }

  private isInside(depth: number): boolean {
    const innermost = this.open.at(-1);
    return innermost !== undefined && innermost.depth < depth;
  }

  private takeParagraph(block: Extract<Block, { type: 'paragraph' }>): void {
    const label = labelOf(block.children);
    if (label?.alone) {
      const part = this.partNamed(
        label.text,
        this.open.findLast((open) => open.depth < labelDepth) ?? null,
        'exact',
      );
      if (part) {
        this.begin({ title: label.text, heading: block, part }, labelDepth);
        return;
      }
      if (this.open.at(-1)?.depth === labelDepth) this.leaveLabel();
    } else if (label && !this.inKnownPart()) {
      this.takeLabelled(label.text, [block]);
      return;
    }
    this.current.blocks.push(block);
  }

  /** Text that opens with a label: a part of its own when the label names one. */
  private takeLabelled(label: string, blocks: readonly Block[]): void {
    const part = matchTitle(label, 'exact');
    if (part) this.begin({ title: label, heading: null, part }, labelDepth);
    else if (this.open.at(-1)?.depth === labelDepth) this.leaveLabel();
    this.current.blocks.push(...blocks);
  }

  private takeItems(list: Extract<Block, { type: 'list' }>): void {
    const named = list.children.map((item) => itemPart(item));
    if (named.every((part) => part === null)) {
      this.current.blocks.push(list);
      return;
    }
    for (const [index, item] of list.children.entries()) {
      if (named[index]) this.takeLabelledItem(item, named[index]);
      else this.pushItem(list, item);
    }
  }

  private takeLabelledItem(item: ListItem, part: PartTitle): void {
    const [first] = item.children;
    const label = first?.type === 'paragraph' ? labelOf(first.children) : null;
    const heading = label?.alone && first ? first : null;
    this.begin({ title: label?.text ?? '', heading, part }, labelDepth);
    this.current.blocks.push(...(heading ? item.children.slice(1) : item.children));
  }

  /** An item between the labelled ones; one with a label of its own belongs to what is around them. */
  private pushItem(list: Extract<Block, { type: 'list' }>, item: ListItem): void {
    const [first] = item.children;
    const foreign = first?.type === 'paragraph' && labelOf(first.children) !== null;
    if (foreign && this.open.at(-1)?.depth === labelDepth) this.leaveLabel();
    const last = this.current.blocks.at(-1);
    if (last?.type === 'list' && last.ordered === list.ordered) {
      this.current.blocks[this.current.blocks.length - 1] = { ...last, children: [...last.children, item] };
    } else {
      this.current.blocks.push({ ...list, children: [item] });
    }
  }

  private inKnownPart(): boolean {
    return this.open.some((open) => open.depth < labelDepth && open.part !== null);
  }

  private leaveLabel(): void {
    const around = this.open.findLast((open) => open.depth < labelDepth) ?? { depth: 0, part: null };
    this.resume(around, null);
  }

  /** Goes on with the part of an outer section, without its title. */
  private resume(outer: Open, heading: Block | null): void {
    this.close();
    this.open = this.open.filter((open) => open.depth <= outer.depth);
    this.current = { title: '', heading: null, part: outer.part, blocks: heading ? [heading] : [] };
  }

  private begin(section: Omit<Section, 'blocks'>, depth: number): void {
    this.close();
    this.open = [...this.open.filter((open) => open.depth < depth), { depth, part: section.part }];
    this.current = { ...section, blocks: [] };
  }

  private close(): void {
    const { heading, blocks } = this.current;
    while (blocks.at(-1)?.type === 'thematicBreak') blocks.pop();
    if (heading !== null || blocks.length > 0) this.done.push(this.current);
  }
}

interface Label {
  readonly text: string;
  /** Nothing but the label stands in the paragraph. */
  readonly alone: boolean;
}

/** "**Impact**: …", "**Impact:** …", "Impact: …" or "影响：…": what stands before the colon. */
function labelOf(inlines: readonly Inline[]): Label | null {
  const [first, ...rest] = inlines;
  if (first?.type === 'strong') {
    const text = inlineText(first.children).trim();
    const after = inlineText(rest).trim();
    if (after === '' || after === ':' || after === '：') return { text: withoutColon(text), alone: true };
    return /[:：]$/.test(text) || /^[:：]/.test(after) ? { text: withoutColon(text), alone: false } : null;
  }
  if (first?.type !== 'text') return null;
  const label = /^\s*([^\n:：]{2,40})[:：](?=[\s@]|\p{Script=Han}|$)/u.exec(first.value)?.[1];
  if (!label) return null;
  const alone =
    rest.length === 0 &&
    /[:：]\s*$/.test(first.value) &&
    first.value.trim().length === label.trim().length + 1;
  return { text: label.trim(), alone };
}

const withoutColon = (text: string): string => text.replace(/[:：]$/, '').trim();

function itemPart(item: ListItem): PartTitle | null {
  const [first] = item.children;
  const label = first?.type === 'paragraph' ? labelOf(first.children) : null;
  return label ? matchTitle(label.text, 'exact') : null;
}
