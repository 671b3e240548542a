/** What an event rests on as its row and its note say it: links, quoted lines, images. */
import { readImageAddress } from '../../prose/image-address';
import { isAllowedLink } from '../../prose/links';
import type { Block, Inline } from '../../prose/prose';
import type { Evidence } from '../../retrospective/timeline';

type Paragraph = Extract<Block, { type: 'paragraph' }>;
type Image = Extract<Inline, { type: 'image' }>;

/** The notes and images of one event as one text, empty where there are none. */
export function evidenceCell(notes: readonly Block[], images: readonly Image[]): string {
  const lines = notes.filter((note) => note.type === 'paragraph');
  return lines.length + images.length === 0 ? '' : JSON.stringify([lines, images]);
}

/** The evidence again; ids are those of their places. */
export function readEvidence(cell: string): readonly Evidence[] {
  if (cell === '') return [];
  const [lines, images] = JSON.parse(cell) as readonly [readonly Paragraph[], readonly Image[]];
  return [...lines.map(ofLine), ...images.flatMap(ofImage)].map((evidence, index) => ({
    ...evidence,
    id: `evidence-${index + 1}`,
  }));
}

function ofLine({ children: [first, ...rest] }: Paragraph): Evidence {
  const note = plain(rest).trim();
  if (first?.type === 'link' && isAllowedLink(first.url))
    return { id: '', kind: 'link', url: first.url, note };
  const whole = plain(first ? [first, ...rest] : []);
  const [, text = whole] = /^“([\s\S]*)”/.exec(whole) ?? [];
  return { id: '', kind: 'quote', text, source: '', line: null, hash: '' };
}

function ofImage({ url, alt }: Image): readonly Evidence[] {
  const address = readImageAddress(url);
  return address ? [{ id: '', kind: 'image', hash: address.hash, alt: alt ?? '' }] : [];
}

const plain = (inlines: readonly Inline[]): string =>
  inlines
    .map((node): string => {
      if ('value' in node) return node.value;
      if (node.type === 'break') return '\n';
      return 'children' in node ? plain(node.children) : '';
    })
    .join('');
