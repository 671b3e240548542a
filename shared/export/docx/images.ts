/** Images by their hash, no wider than the text. */
import { ImageRun } from 'docx';
import { imageShares, readImageAddress } from '../../prose/image-address';
import type { Assets, Scene } from './scene';

interface Picture {
  readonly type: 'png' | 'jpg' | 'gif' | 'svg';
  readonly width: number;
  readonly height: number;
}

const twipsPerPixel = 15;

/** The image an address names among the assets; null when it is not there or not a PNG, JPEG, GIF or a drawing of ours. */
export function imageRun(url: string, alt: string, { assets, measure, nextNumber }: Scene): ImageRun | null {
  const data = bytesOf(url, assets);
  const picture = data && pictureOf(data);
  if (!data || !picture) return null;
  const share = imageShares[readImageAddress(url)?.size ?? 'large'];
  const scale = Math.min(1, (measure * share) / twipsPerPixel / picture.width);
  const transformation = {
    width: Math.max(1, Math.round(picture.width * scale)),
    height: Math.max(1, Math.round(picture.height * scale)),
  };
  const altText = { id: String(nextNumber()), description: alt };
  if (picture.type !== 'svg') return new ImageRun({ type: picture.type, data, transformation, altText });
  // The library knows no metafiles: the part gets its right name when the file is packed.
  const fallback = { type: 'bmp', data: bytesOf(`${url}.emf`, assets) ?? data, transformation } as const;
  return new ImageRun({ type: 'svg', data, fallback, transformation, altText });
}

/** An address names a hash with or without a folder before it and an ending or a size behind it. */
function bytesOf(url: string, assets: Assets): Uint8Array | undefined {
  const name = url.split('/').at(-1) ?? '';
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
