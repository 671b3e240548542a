/** The text of a Word file counted by itself, so that what an import kept can be held against it. */
import type { StyleRole } from './styles';
import { attributeOf, tagsOf, type XmlTag } from './xml-tags';

export interface DocxText {
  /** One for each paragraph that says something; what was deleted and the table of contents are not among them. */
  readonly paragraphs: readonly string[];
  /** Stretches that were deleted while changes were tracked. */
  readonly deletions: number;
}

interface Open {
  text: string;
  contents: boolean;
}

/** Word writes a text box twice, for new and for old readers: the older one counts, unless it is empty. */
interface Twice {
  readonly from: number;
  first: readonly string[];
}

/** The text of one part: the body, notes, comments, a header. */
export function textInside(xml: string, roles: ReadonlyMap<string, StyleRole>): DocxText {
  const reader = new Reader(roles);
  for (const tag of tagsOf(xml)) reader.take(tag);
  return { paragraphs: reader.done.filter((text) => text.trim() !== ''), deletions: reader.deletions };
}

const gone: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);
const spaces: ReadonlySet<string> = new Set(['w:tab', 'w:br', 'w:cr']);

class Reader {
  readonly done: string[] = [];
  deletions = 0;
  private readonly open: Open[] = [];
  private readonly twice: Twice[] = [];
  private away = 0;

  constructor(private readonly roles: ReadonlyMap<string, StyleRole>) {}

  take(tag: XmlTag): void {
    const { name, kind } = tag;
    if (gone.has(name)) this.takeGone(kind);
    else if (name === 'w:p') this.takeParagraph(kind);
    else if (name === 'w:pStyle') this.takeStyle(tag);
    else if (spaces.has(name)) this.write(' ');
    else if (kind === 'close' && (name === 'w:t' || name === 'm:t')) this.write(tag.before);
    else if (name.startsWith('mc:')) this.takeTwice(name, kind);
  }

  /** A mark of deletion without content is about a paragraph's end. */
  private takeGone(kind: XmlTag['kind']): void {
    if (kind === 'open') {
      this.away += 1;
      this.deletions += 1;
    } else if (kind === 'close') this.away = Math.max(0, this.away - 1);
  }

  private takeParagraph(kind: XmlTag['kind']): void {
    if (kind === 'open') this.open.push({ text: '', contents: false });
    if (kind !== 'close') return;
    const closed = this.open.pop();
    if (closed && !closed.contents) this.done.push(closed.text);
  }

  private takeStyle(tag: XmlTag): void {
    const style = this.roles.get(attributeOf(tag, 'w:val') ?? '');
    const current = this.open.at(-1);
    if (current && style?.kind === 'contents') current.contents = true;
  }

  private write(text: string): void {
    const current = this.open.at(-1);
    if (current && this.away === 0) current.text += text;
  }

  private takeTwice(name: string, kind: XmlTag['kind']): void {
    if (name === 'mc:AlternateContent' && kind === 'open')
      this.twice.push({ from: this.done.length, first: [] });
    const pair = this.twice.at(-1);
    if (!pair || kind !== 'close') return;
    if (name === 'mc:Choice') {
      const choice = this.done.splice(pair.from);
      if (pair.first.length === 0) pair.first = choice;
    } else if (name === 'mc:AlternateContent') {
      this.twice.pop();
      const old = this.done.slice(pair.from);
      if (old.every((text) => text.trim() === '')) this.done.push(...pair.first);
    }
  }
}
