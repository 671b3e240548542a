/** A picture from outside becomes one of ours: read by its bytes, at most 2,000 pixels, drawn anew so that nothing but the picture is left. */
import type { Asset } from '../../../shared/archive/archive';
import { fileLimit } from '../../../shared/host/file-limit';
import { imageKindOf } from './image-kind';

/** Longest side in pixels. */
const sideLimit = 2000;
/** Pixels of a picture that is still opened. */
const areaLimit = 120_000_000;

/** Why a picture was not taken. */
export type ImageRefusal = 'no-image' | 'svg' | 'too-large' | 'unreadable';

export interface TakenImage {
  readonly asset: Asset;
  readonly width: number;
  readonly height: number;
}

type Taken =
  | { readonly ok: true; readonly image: TakenImage }
  | { readonly ok: false; readonly why: ImageRefusal };

const refuse = (why: ImageRefusal): Taken => ({ ok: false, why });

/** Metadata (place, camera, comments, thumbnails) does not survive; of an animation the first picture does. */
export async function takeImage(blob: Blob): Promise<Taken> {
  if (blob.size > fileLimit) return refuse('too-large');
  const kind = imageKindOf(new Uint8Array(await blob.slice(0, 512).arrayBuffer()));
  if (kind === null) return refuse('no-image');
  if (kind === 'svg') return refuse('svg');
  const picture = await createImageBitmap(blob).catch(() => null);
  if (picture === null) return refuse('unreadable');
  try {
    if (picture.width * picture.height > areaLimit) return refuse('too-large');
    return { ok: true, image: await drawnAnew(picture, kind === 'jpeg' ? 'image/jpeg' : 'image/png') };
  } catch {
    return refuse('unreadable');
  } finally {
    picture.close();
  }
}

async function drawnAnew(picture: ImageBitmap, type: string): Promise<TakenImage> {
  const scale = Math.min(1, sideLimit / Math.max(picture.width, picture.height));
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, width, height);
  const blob = await canvas.convertToBlob({ type, quality: 0.9 });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return { asset: { hash: await hashOf(bytes), type, bytes }, width, height };
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
