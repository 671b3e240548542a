/** A finished document taken apart again: its structures row by row, what the writer wrote page by page. */
import type { Bilingual, Language } from '../../kit/bilingual';
import type { Block, Inline } from '../../prose/prose';
import type { Collection } from '../../retrospective/edit';
import type { PageId } from '../../retrospective/step-id';
import type { SectionId } from '../manuscript';
import { pictureIds } from '../pictures';
import { sectionSources } from '../sections';
import { evidenceCell } from './evidence-cell';
import { sectionTables, type TableShape } from './table-shapes';

export type RowKind = Collection | 'turning' | 'former';

/** One row of a table, one point of a list, one part under its heading: texts by the name of the cell. */
export interface Row {
  readonly kind: RowKind;
  readonly cells: Readonly<Record<string, string>>;
}

export interface Apart {
  readonly title: string;
  /** The facts under the title, by label. */
  readonly facts: Readonly<Record<string, string>>;
  readonly rows: readonly Row[];
  readonly pages: Readonly<Record<PageId, readonly Block[]>>;
}

const pageOfSection: Readonly<Partial<Record<SectionId, PageId>>> = {
  summary: 'document',
  goals: 'goals',
  timeline: 'narrative',
  results: 'evaluation',
  factors: 'causes',
  rules: 'patterns',
  unsorted: 'unsorted',
};

/** The document in its blocks; what stands in no section of ours is unsorted. */
export function takeApart(blocks: readonly Block[], language: Language): Apart {
  const hand = new Hand(language, notesOf(blocks));
  for (const block of blocks) hand.take(block);
  return hand.finish();
}

/** The notes the timeline hangs on its events, by name. */
const notesOf = (blocks: readonly Block[]): ReadonlyMap<string, Block> =>
  new Map(
    blocks.flatMap((block) =>
      block.type === 'footnoteDefinition' && /^source-\d+$/.test(block.identifier)
        ? [[block.identifier, block] as const]
        : [],
    ),
  );

class Hand {
  private title = '';
  private facts: Record<string, string> = {};
  private readonly rows: Row[] = [];
  private readonly pages: Record<PageId, Block[]> = {
    ...{ goals: [], narrative: [], evaluation: [], causes: [], patterns: [], document: [], unsorted: [] },
  };
  private section: SectionId | 'head' | null = 'head';
  /** A heading that may turn out to be the one of a structure. */
  private pending: Extract<Block, { type: 'heading' }> | null = null;
  private inNarrative = false;

  constructor(
    private readonly language: Language,
    private readonly notes: ReadonlyMap<string, Block>,
  ) {}

  take(block: Block): void {
    if (block.type === 'heading' && block.depth <= 2) this.takeHeading(block);
    else if (this.section === 'head') this.takeFacts(block);
    else if (block.type === 'footnoteDefinition' && this.notes.get(block.identifier) === block) return;
    else if (block.type === 'heading' && block.depth === 3 && !this.inNarrative) this.hold(block);
    else if (!this.takeStructure(block)) this.write(block);
  }

  finish(): Apart {
    this.release();
    return { title: this.title, facts: this.facts, rows: this.rows, pages: this.pages };
  }

  private takeHeading(block: Extract<Block, { type: 'heading' }>): void {
    this.release();
    const text = plain(block.children);
    if (block.depth === 1 && this.section === 'head' && this.title === '') {
      this.title = text;
      return;
    }
    const source = sectionSources.find(({ title, other }) =>
      [title, other?.title].some((one) => one?.[this.language] === text),
    );
    this.section = source?.id ?? null;
    this.inNarrative = false;
    if (!source) this.pages.unsorted.push(block);
  }

  private takeFacts(block: Block): void {
    if (block.type !== 'list') this.pages.unsorted.push(block);
    else for (const item of block.children) Object.assign(this.facts, labelledCell(item.children[0]));
  }

  private hold(block: Extract<Block, { type: 'heading' }>): void {
    this.release();
    if (this.section === 'timeline' && plain(block.children) === say(narrative, this.language))
      this.inNarrative = true;
    else if (this.section === 'notices')
      this.rows.push({ kind: 'notices', cells: { title: plain(block.children) } });
    else if (this.section === 'rules' && /^(?:Rule |规律)\d+$/.test(plain(block.children)))
      this.rows.push({ kind: 'rules', cells: {} });
    else this.pending = block;
  }

  /** The heading belonged to the writer. */
  private release(): void {
    const held = this.pending;
    this.pending = null;
    if (held) this.write(held);
  }

  private write(block: Block): void {
    this.release();
    const page = this.section === null || this.section === 'head' ? undefined : pageOfSection[this.section];
    this.pages[page ?? 'unsorted'].push(block);
  }

  private takeStructure(block: Block): boolean {
    if (this.section === null || this.section === 'head' || this.inNarrative) return false;
    if (isDrawn(block)) return true;
    const taken =
      block.type === 'table'
        ? this.takeTable(block)
        : block.type === 'list'
          ? this.takeList(block)
          : block.type === 'paragraph' && this.takeParagraph(block);
    if (taken) this.pending = null;
    return taken;
  }

  private takeTable(table: Extract<Block, { type: 'table' }>): boolean {
    const [head, ...body] = table.children;
    const titles = head?.children.map((cell) => plain(cell.children)) ?? [];
    const shape = sectionTables.find((one) => this.fits(one, titles));
    if (!shape) return false;
    const names = titles.map(
      (title) => shape.columns.find(([, label]) => label[this.language] === title)?.[0] ?? '',
    );
    for (const row of body) {
      const cells: Record<string, string> = {};
      for (const [index, cell] of row.children.entries())
        Object.assign(cells, cellsOf(names[index] ?? '', cell.children, this.notes));
      const silent = shape.kind === 'events' && silence(row.children.at(-1)?.children ?? [], this.language);
      this.rows.push(silent ? { kind: 'gapNotes', cells: silent } : { kind: shape.kind, cells });
    }
    return true;
  }

  private fits(shape: TableShape, titles: readonly string[]): boolean {
    const known = shape.columns.map(([, label]) => label[this.language]);
    const under = this.pending === null ? '' : plain(this.pending.children);
    return (
      shape.section === this.section &&
      (shape.under?.[this.language] ?? '') === under &&
      titles.every((title) => known.includes(title))
    );
  }

  private takeList(list: Extract<Block, { type: 'list' }>): boolean {
    const under = this.pending === null ? '' : plain(this.pending.children);
    const last = this.rows.at(-1);
    if (this.section === 'defences') return this.takePoints(list, 'observations', { kind: under });
    if (this.section === 'open-questions') return true;
    if (this.section === 'factors' || (this.section === 'appendix' && under !== ''))
      return this.takeFactors(list, '');
    if (this.section === 'rules' && under === say(habits, this.language))
      return this.takePoints(list, 'practices', null);
    const opens = this.pending === null && (last?.kind === 'rules' || last?.kind === 'notices');
    if ((this.section === 'rules' || this.section === 'notices') && opens) return this.addLines(list);
    return false;
  }

  /** Points without a label, under a heading; or each with a label of its own. */
  private takePoints(
    list: Extract<Block, { type: 'list' }>,
    kind: RowKind,
    cells: Readonly<Record<string, string>> | null,
  ): boolean {
    for (const item of list.children) {
      const [[label, text] = ['', ''] as const] = Object.entries(labelledCell(item.children[0]));
      this.rows.push({
        kind,
        cells: cells ? { ...cells, text: plainBlock(item.children[0]) } : { kind: label, text },
      });
    }
    return true;
  }

  private takeFactors(list: Extract<Block, { type: 'list' }>, above: string): boolean {
    const starts = list.children.map((item) => factorStart(item.children[0]));
    if (starts.some((start) => start === null)) return false;
    for (const [index, item] of list.children.entries()) {
      const start = starts[index];
      if (!start) continue;
      const lines = item.children.slice(1).filter((block) => block.type === 'paragraph');
      const cells: Record<string, string> = { number: start.number, above, statement: start.text };
      for (const line of lines) Object.assign(cells, factorLine(line));
      this.rows.push({ kind: 'factors', cells });
      for (const below of item.children) if (below.type === 'list') this.takeFactors(below, start.number);
    }
    return true;
  }

  private addLines(list: Extract<Block, { type: 'list' }>): boolean {
    const last = this.rows.at(-1);
    if (!last) return false;
    const cells: Record<string, string> = { ...last.cells };
    for (const item of list.children)
      for (const [label, text] of Object.entries(labelledCell(item.children[0])))
        cells[label] = label in cells ? `${cells[label]}\u0001${text}` : text;
    this.rows[this.rows.length - 1] = { ...last, cells };
    return true;
  }

  /** The sentence of a rule, and the titles an imported file had. */
  private takeParagraph(block: Extract<Block, { type: 'paragraph' }>): boolean {
    const last = this.rows.at(-1);
    if (this.section === 'rules' && last?.kind === 'rules' && Object.keys(last.cells).length === 0) {
      this.rows[this.rows.length - 1] = { kind: 'rules', cells: hinges(block.children, this.language) };
      return true;
    }
    const under = this.pending === null ? '' : plain(this.pending.children);
    if (this.section !== 'appendix' || under !== say(former, this.language)) return false;
    this.rows.push({ kind: 'former', cells: { titles: plain(block.children) } });
    return true;
  }
}

const say = (text: Bilingual, language: Language): string => text[language];
const narrative: Bilingual = { en: 'Narrative', zh: '过程叙述' };
const habits: Bilingual = { en: 'Start, stop, keep, try', zh: '开始、停止、保持、试验' };
const former: Bilingual = { en: 'Titles in the imported file', zh: '导入文件中的标题' };

const drawn = new RegExp(`(?:^|[/-])(?:${pictureIds.join('|')})(?:\\.svg)?$`);

/** The picture of a structure is drawn anew from it. */
function isDrawn(block: Block): boolean {
  if (block.type !== 'paragraph' || block.children.length !== 1) return false;
  const [image] = block.children;
  if (image?.type === 'imageReference') return drawn.test(image.identifier);
  return image?.type === 'image' && drawn.test(image.url);
}

/** Inline content as the text a field held: breaks are line ends. */
export function plain(inlines: readonly Inline[]): string {
  return inlines
    .map((node): string => {
      if (node.type === 'text' || node.type === 'inlineCode') return node.value;
      if (node.type === 'break') return '\n';
      if (node.type === 'html') return /^<br\s*\/?>$/i.test(node.value) ? '\n' : node.value;
      return 'children' in node ? plain(node.children) : '';
    })
    .join('');
}

const plainBlock = (block: Block | undefined): string =>
  block?.type === 'paragraph' ? plain(block.children) : '';

/** "**Label**: words" as one cell. */
function labelledCell(block: Block | undefined): Readonly<Record<string, string>> {
  if (block?.type !== 'paragraph') return {};
  const [label, ...rest] = block.children;
  if (label?.type !== 'strong') return { '': plain(block.children) };
  return { [plain(label.children)]: plain(rest).replace(/^(?:: |：|:$)/, '') };
}

function factorStart(block: Block | undefined): { readonly number: string; readonly text: string } | null {
  if (block?.type !== 'paragraph') return null;
  const [label, ...rest] = block.children;
  if (label?.type !== 'strong' || !/^F\d+(?:\.\d+)*$/.test(plain(label.children))) return null;
  return { number: plain(label.children), text: plain(rest).replace(/^ /, '') };
}

/** The line in italics says what kind it is; the others have labels. */
function factorLine(block: Extract<Block, { type: 'paragraph' }>): Readonly<Record<string, string>> {
  const [first] = block.children;
  return first?.type === 'emphasis' ? { kind: plain(block.children) } : labelledCell(block);
}

/** The words behind each bold hinge of a rule's sentence, by the hinge. */
function hinges(inlines: readonly Inline[], language: Language): Readonly<Record<string, string>> {
  const parts: { label: string; nodes: Inline[] }[] = [];
  for (const node of inlines) {
    if (node.type === 'strong') parts.push({ label: plain(node.children), nodes: [] });
    else parts.at(-1)?.nodes.push(node);
  }
  const ends = parts.map(({ label, nodes }, index) => {
    const text = plain(nodes).replace(language === 'en' ? /^ / : /^/, '');
    const isLast = index === parts.length - 1;
    return [label, isLast ? text : text.replace(/(?:, |，)$/, '')] as const;
  });
  return { sentence: plain(inlines), ...Object.fromEntries(ends) };
}

function cellsOf(
  name: string,
  inlines: readonly Inline[],
  notes: ReadonlyMap<string, Block>,
): Readonly<Record<string, string>> {
  const marks = inlines.flatMap((node) =>
    node.type === 'footnoteReference' ? [notes.get(node.identifier)] : [],
  );
  const link = inlines.findLast((node) => node.type === 'link');
  const images = inlines.filter((node) => node.type === 'image');
  const lines = marks.flatMap((note) => (note?.type === 'footnoteDefinition' ? note.children : []));
  const evidence = name === 'text' ? evidenceCell(lines, images) : '';
  return {
    [name]: plain(inlines),
    ...(link?.type === 'link' && name === 'measure' ? { link: link.url } : {}),
    ...(name === 'text' && inlines.some((node) => node.type === 'strong') ? { label: labelOf(inlines) } : {}),
    ...(evidence === '' ? {} : { evidence }),
  };
}

const labelOf = (inlines: readonly Inline[]): string => {
  const [first, second] = inlines;
  const strong =
    first?.type === 'strong' ? first : first?.type === 'text' && /^★ ?$/.test(first.value) ? second : null;
  return strong?.type === 'strong' ? plain(strong.children) : '';
};

/** "_No record_: words" in the last cell. */
function silence(inlines: readonly Inline[], language: Language): Readonly<Record<string, string>> | null {
  const [first, ...rest] = inlines;
  const label = language === 'en' ? 'No record' : '无记录';
  if (first?.type !== 'emphasis' || plain(first.children) !== label) return null;
  return { text: plain(rest).replace(/^(?:: ?|：)/, '') };
}
