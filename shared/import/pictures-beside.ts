/** Pictures a Markdown file shows from beside it or holds in their addresses: which they are, and its blocks with them as their own. */
import { readImageAddress } from '../prose/image-address';
import { linkScheme } from '../prose/links';
import { parseMarkdown } from '../prose/markdown';
import { normaliseSource } from '../prose/normal-source';
import type { Block, Inline } from '../prose/prose';
import type { Beside } from './imported';
import { bytesInAddress, type PictureKeeper } from './keep-pictures';
import { pictureEnding } from './picture-ending';

type Node = Block | Inline;

/** Paths of pictures in the folder of this text or below it, each once; an address that leads elsewhere is none. */
export function pathsBeside(markdown: string): readonly string[] {
  try {
    const { children } = parseMarkdown(normaliseSource(markdown).body);
    return [...new Set(addressesIn(children).flatMap((url) => pathOf(url) ?? []))];
  } catch {
    return [];
  }
}

/** The bytes of a picture that an address holds, or that lies where it points to; null where there is none. */
export function bytesAt(url: string, beside: Beside): Uint8Array | null {
  const path = pathOf(url);
  if (path === null) return bytesInAddress(url);
  return beside.get(path) ?? beside.get(path.split('/').at(-1) ?? '') ?? null;
}

/** Below the text, as its folder knows it; null for what stands elsewhere and for what is no picture. */
function pathOf(url: string): string | null {
  if (linkScheme(url) !== null || url.startsWith('/')) return null;
  const path = decoded(url.replace(/[?#].*$/, ''));
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  const isBelow = !parts.includes('..') && !/[\\:\0]/.test(path);
  return isBelow && pictureEnding.test(path) ? parts.join('/') : null;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Where images of these blocks are shown from; addresses of references are those of all definitions. */
export const addressesIn = (nodes: readonly Node[]): readonly string[] =>
  nodes.flatMap((node): readonly string[] => {
    const image = imageOf(node);
    if (image) return [image.url];
    if (node.type === 'definition') return [node.url];
    return 'children' in node ? addressesIn(node.children) : [];
  });

/** An image, or a tag of HTML that shows one. */
function imageOf(node: Node): Extract<Inline, { type: 'image' }> | null {
  if (node.type === 'image') return node;
  if (node.type !== 'html' || !/^<img\s[^<>]*>$/i.test(node.value.trim())) return null;
  const value = (name: string): string =>
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(node.value)?.slice(1).find(Boolean) ??
    '';
  return { type: 'image', url: value('src'), alt: value('alt'), title: null };
}

export interface WithPictures {
  readonly blocks: readonly Block[];
  /** How many images the text shows that are not among the kept. */
  readonly leftOut: number;
}

/** The blocks with every picture that is there under the address it is kept by. */
export async function withPictures(
  blocks: readonly Block[],
  beside: Beside,
  keeper: PictureKeeper,
): Promise<WithPictures> {
  const kept = new Map<string, string>();
  for (const url of new Set(addressesIn(blocks))) {
    const bytes = bytesAt(url, beside);
    const address = bytes && (await keeper.keep(bytes));
    if (address) kept.set(url, address);
  }
  const shown = blocks.map((block) => shownFrom(block, kept));
  return { blocks: shown, leftOut: imagesLeft(shown, shown) };
}

function shownFrom<Shown extends Node>(node: Shown, kept: ReadonlyMap<string, string>): Shown {
  const image = imageOf(node);
  const url = kept.get(image?.url ?? (node.type === 'definition' ? node.url : ''));
  if (url !== undefined) return { ...(image ?? node), url } as Shown;
  if (!('children' in node)) return node;
  return { ...node, children: node.children.map((child: Node) => shownFrom(child, kept)) };
}

function imagesLeft(nodes: readonly Node[], whole: readonly Block[]): number {
  return nodes.reduce((count, node) => {
    if (node.type === 'image') return count + Number(readImageAddress(node.url) === null);
    if (node.type === 'imageReference') {
      const target = whole.find((one) => one.type === 'definition' && one.identifier === node.identifier);
      return count + Number(target?.type !== 'definition' || readImageAddress(target.url) === null);
    }
    return 'children' in node ? count + imagesLeft(node.children, whole) : count;
  }, 0);
}
