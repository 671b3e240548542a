/** Images by their hash, no wider than the text and no higher than most of a page. */
import { ImageRun } from 'docx';
import { imageShares, readImageAddress } from '../../prose/image-address';
import type { Assets, Scene } from './scene';

interface Picture {
  readonly type: 'png' | 'jpg' | 'gif' | 'svg';
  readonly width: number;
  readonly height: number;
}

const twipsPerPixel = 15;
/** A picture leaves room for its caption, an image for a line of text, too; drawings hold words that have to be read. */
const shareOfPage = { image: 0.8, drawing: 0.9 } as const;

export interface DrawnImage {
  readonly run: ImageRun;
  /** Twips. */
  readonly height: number;
}

/** The image an address names among the assets; null when it is not there or not a PNG, JPEG, GIF or a drawing of ours. */
export function imageRun(url: string, alt: string, scene: Scene): DrawnImage | null {
  const { assets, measure, design, collected } = scene;
  const data = bytesOf(url, assets);
  const picture = data && pictureOf(data);
  if (!data || !picture) return null;
  const most = shareOfPage[picture.type === 'svg' ? 'drawing' : 'image'];
  const share = imageShares[readImageAddress(url)?.size ?? 'large'];
  const [wide, high] = [picture.width * twipsPerPixel, picture.height * twipsPerPixel];
  const scale = Math.min(1, (measure * share) / wide, (design.depth * most) / high);
  const width = Math.max(twipsPerPixel, Math.round(wide * scale));
  const height = Math.max(twipsPerPixel, Math.round(high * scale));
  const number = collected.nextNumber();
  const common = {
    data,
    transformation: { width: width / twipsPerPixel, height: height / twipsPerPixel },
    altText: { id: String(number), name: `Picture ${number}`, description: alt },
  };
  const { type } = picture;
  const run =
    type === 'svg'
      ? new ImageRun({ ...common, type, fallback: insteadOf(url, assets) ?? { type: 'png', data } })
      : new ImageRun({ ...common, type });
  return { run, height };
}

/**
 * What word processors show that know no SVG; it lies among the assets under the very name of the drawing. The library
 * knows no metafiles: the part gets its right name when the file is packed.
 */
function insteadOf(url: string, assets: Assets) {
  for (const [extension, type] of [
    ['png', 'png'],
    ['emf', 'bmp'],
  ] as const) {
    const data = assets.get(`${nameIn(url)}.${extension}`);
    if (data) return { type, data };
  }
  return null;
}

const nameIn = (url: string): string => url.split('/').at(-1) ?? '';

/** An address names a hash with or without a folder before it and an ending or a size behind it. */
function bytesOf(url: string, assets: Assets): Uint8Array | undefined {
  const name = nameIn(url);
  return assets.get(name) ?? assets.get(name.replace(/[.#]\w+$/, ''));
}

/** Kind and size as the first bytes tell; null for anything else or without an extent. */
function pictureOf(bytes: Uint8Array): Picture | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const picture = readers.map((read) => read(view)).find((found) => found !== null);
  return picture && picture.width > 0 && picture.height > 0 ? picture : null;
}

const readers: readonly ((view: DataView) => Picture | null)[] = [
  (view) =>
    view.byteLength >= 24 && view.getUint32(0) === 0x89504e47
      ? { type: 'png', width: view.getUint32(16), height: view.getUint32(20) }
      : null,
  (view) =>
    view.byteLength >= 10 && view.getUint32(0) === 0x47494638
      ? { type: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) }
      : null,
  (view) => (view.byteLength >= 4 && view.getUint16(0) === 0xffd8 ? jpegSize(view, 2) : null),
  (view) => (view.byteLength >= 5 && view.getUint32(0) === 0x3c737667 ? svgSize(view) : null),
];

/** Of our own drawings, whose first element tells. */
function svgSize(view: DataView): Picture | null {
  const head = String.fromCharCode(
    ...new Uint8Array(view.buffer, view.byteOffset, Math.min(400, view.byteLength)),
  );
  const [, width, height] = / width="([\d.]+)" height="([\d.]+)"/.exec(head) ?? [];
  return width && height ? { type: 'svg', width: Number(width), height: Number(height) } : null;
}

/** Walks from marker to marker up to the frame header, which has the size. */
function jpegSize(view: DataView, at: number): Picture | null {
  for (let place = at; place + 9 < view.byteLength; place += 2 + view.getUint16(place + 2)) {
    const marker = view.getUint16(place);
    if (marker < 0xffc0) return null;
    const isFrame = marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return { type: 'jpg', width: view.getUint16(place + 7), height: view.getUint16(place + 5) };
  }
  return null;
}
