/** The words of Markdown content by the published counter: code and link texts count, addresses and tags do not. */
import { holdsPhrasing } from '../prose/phrasing';
import type { Block, Inline, Prose } from '../prose/prose';
import { wordsOf } from '../prose/words';

type ProseNode = Prose | Block | Inline;

const address =
  /(?<![\p{L}\p{N}\p{M}])(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.)[!-~]*|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+/giu;
const tag = /<[^<>]*>/g;

/** The words of a tree, in order. */
export const proseWords = (node: ProseNode): readonly string[] => wordsOf(readableText(node));

/** The words of the addresses that stand in its text: the counter passes them over, a file is not to lose them. */
export function addressWords(node: ProseNode): readonly string[] {
  if (node.type === 'text') return [...node.value.matchAll(address)].flatMap(([found]) => wordsOf(found));
  return 'children' in node ? (node.children as readonly ProseNode[]).flatMap(addressWords) : [];
}

/** Words as a bag: how often each occurs. */
function countEach(words: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The words of the first bag that the second has not, each as often as it is missing. */
export function missingWords(wanted: Iterable<string>, present: Iterable<string>): readonly string[] {
  const left = countEach(present);
  return [...wanted].filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

function readableText(node: ProseNode): string {
  switch (node.type) {
    case 'text':
      return node.value.replace(address, ' ');
    case 'inlineCode':
    case 'code':
    case 'yaml':
      return node.value;
    case 'html':
      return node.value.replace(tag, ' ');
    case 'image':
    case 'imageReference':
      return ` ${node.alt ?? ''} `;
    case 'break':
      return '\n';
    default:
      return 'children' in node ? childrenText(node) : ' ';
  }
}

function childrenText(node: Extract<ProseNode, { children: unknown }>): string {
  const texts = (node.children as readonly ProseNode[]).map(readableText);
  return texts.join(holdsPhrasing(node.type) ? '' : '\n');
}
