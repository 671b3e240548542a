/** Where the file shows its pictures from: beside it, or inside it with the long address at its end. */
import type { Image, ImageReference } from 'mdast';
import { readImageAddress } from '../../prose/image-address';
import type { Block } from '../../prose/prose';

/** Addresses of the manuscript (without a size) to those in the file; a `data:` address holds the picture itself. */
export type ShownAt = ReadonlyMap<string, string>;

/** The same blocks, showing every picture from the address given for it; those without one stay as they are. */
export function placePictures(blocks: readonly Block[], shownAt: ShownAt): Block[] {
  const used = new Map<string, string>();
  const placed = blocks.map((block) => inNode(block, (image) => placeImage(image, shownAt, used)));
  const definitions = [...used].map(
    ([identifier, url]): Block => ({ type: 'definition', identifier, label: identifier, url, title: null }),
  );
  return [...placed, ...definitions];
}

const inNode = <Node extends Block>(node: Node, place: (image: Image) => Image | ImageReference): Node => {
  if (node.type === 'image') return place(node) as Node;
  if (!('children' in node)) return node;
  return { ...node, children: node.children.map((child: Block) => inNode(child, place)) };
};

function placeImage(image: Image, shownAt: ShownAt, used: Map<string, string>): Image | ImageReference {
  const kept = readImageAddress(image.url);
  const name = kept ? `assets/${kept.hash}` : image.url;
  const address = shownAt.get(name);
  if (address === undefined) return image;
  if (!address.startsWith('data:')) return { ...image, url: address };
  const identifier = identifierOf(name);
  used.set(identifier, address);
  return {
    type: 'imageReference',
    identifier,
    label: identifier,
    referenceType: 'full',
    alt: image.alt ?? '',
  };
}

/** "picture-whys-tree"; of a hash so much that no two are alike. */
const identifierOf = (address: string): string =>
  `picture-${address.replace(/^.*\/|\.\w+$/g, '').slice(0, 24)}`;
