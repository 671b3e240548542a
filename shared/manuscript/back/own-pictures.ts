/** Images of a written file under the addresses documents know them by, wherever the file shows them from. */

import { readImageAddress } from '../../prose/image-address';
import type { Block } from '../../prose/prose';
import type { Retrospective } from '../../retrospective/retrospective';
import { isDrawingCode } from '../pictures';

/** So much of a hash stands in the names of the files. */
const shown = 24;

/** The hashes of all images a document shows. */
export function pictureHashes(document: Retrospective): readonly string[] {
  const found = JSON.stringify([document.prose, document.events]).matchAll(
    /"url":"assets\/([0-9a-f]{64})[#"]|"kind":"image","hash":"([0-9a-f]{64})"|"hash":"([0-9a-f]{64})"/g,
  );
  return [...new Set([...found].map(([, inText, inEvidence, other]) => inText ?? inEvidence ?? other ?? ''))];
}

/** The blocks with the images of these hashes as the document has them; addresses at the end and drawings as code are gone. */
export function withOwnPictures(blocks: readonly Block[], hashes: readonly string[]): readonly Block[] {
  const known = new Map(hashes.map((hash) => [hash.slice(0, shown), hash]));
  return blocks
    .filter((block) => !(block.type === 'definition' && /^picture-/.test(block.identifier)))
    .filter((block) => !isDrawingCode(block))
    .map((block) => inNode(block, known));
}

function inNode<Node extends Block>(node: Node, known: ReadonlyMap<string, string>): Node {
  if (node.type === 'image') {
    const hash = readImageAddress(node.url) ? undefined : known.get(nameOf(node.url));
    return hash === undefined ? node : { ...node, url: `assets/${hash}` };
  }
  if (node.type === 'imageReference') {
    const hash = known.get(node.identifier.replace(/^picture-/, ''));
    if (hash === undefined) return node;
    return { type: 'image', title: null, url: `assets/${hash}`, alt: node.alt ?? '' } as Block as Node;
  }
  if (!('children' in node)) return node;
  return { ...node, children: node.children.map((child: Block) => inNode(child, known)) };
}

/** The name of a file in an address, without folder and ending. */
const nameOf = (url: string): string => url.replace(/^.*\//, '').replace(/\.\w+$/, '');
