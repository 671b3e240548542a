/** Small decisions behind the tools of the editor: where they float, what a slash finds, which files are pictures. */
import { describe, expect, it } from 'vitest';
import { placeBeside, placeList } from '../../../renderer/editor/floating/place-beside';
import { imageKindOf } from '../../../renderer/editor/image/image-kind';
import { matching } from '../../../renderer/editor/slash/entries';
import { usedAssets } from '../../../shared/archive/used-assets';
import { imageAddress, readImageAddress } from '../../../shared/prose/image-address';
import { createRetrospective } from '../../../shared/retrospective/create';

const room = { left: 0, top: 0, right: 800, bottom: 600 };
const size = { width: 200, height: 36 };
const words = (top: number, bottom: number) => ({ left: 700, right: 780, top, bottom });

describe('tools beside words', () => {
  it('stand above, below where there is no room above, and inside the window', () => {
    expect(placeBeside(words(300, 320), size, room, 'above')).toEqual({ left: 592, top: 258 });
    expect(placeBeside(words(10, 30), size, room, 'above')).toEqual({ left: 592, top: 36 });
  });

  it('never cover the words: without room on either side they are not shown', () => {
    expect(placeBeside(words(10, 590), size, room, 'above')).toBeNull();
  });
});

describe('a list beside words', () => {
  const list = { width: 200, height: 300 };

  it('stands below, above where only there is room for all of it', () => {
    expect(placeList(words(100, 120), list, room)).toEqual({ left: 592, top: 126, height: 300 });
    expect(placeList(words(400, 420), list, room)).toEqual({ left: 592, top: 94, height: 300 });
  });

  it('is cut to the larger room, so that it is never hidden while its keys act', () => {
    expect(placeList(words(280, 300), list, { ...room, bottom: 500 })).toEqual({
      left: 592,
      top: 8,
      height: 266,
    });
    expect(placeList(words(200, 220), list, { ...room, bottom: 500 })).toMatchObject({
      top: 226,
      height: 266,
    });
  });
});

describe('the slash menu', () => {
  it.each([
    ['', 19],
    ['时长', 6],
    ['tab', 1],
    ['表', 1],
    ['bg', 1],
    ['item', 1],
    ['zzz', 0],
  ])('finds by %j', (typed, count) => {
    expect(matching(typed)).toHaveLength(count);
  });
});

describe('pictures', () => {
  const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

  it('are told by their bytes', () => {
    expect(imageKindOf(bytes('\xff\xd8\xff\xe0'))).toBe('jpeg');
    expect(imageKindOf(bytes('\x89PNG\r\n'))).toBe('png');
    expect(imageKindOf(bytes('<?xml version="1.0"?><svg xmlns="x">'))).toBe('svg');
    expect(imageKindOf(bytes('%PDF-1.7'))).toBeNull();
  });

  it('have an address that says hash and size, and nothing else is one', () => {
    const hash = 'ab'.repeat(32);
    for (const size of ['small', 'medium', 'large'] as const)
      expect(readImageAddress(imageAddress({ hash, size }))).toEqual({ hash, size });
    for (const url of ['https://a.example/x.png', `assets/${hash}x`, 'assets/../x', `x/assets/${hash}`])
      expect(readImageAddress(url)).toBeNull();
  });

  it('leave with the document only while it shows them', () => {
    const [shown, removed] = ['ab'.repeat(32), 'cd'.repeat(32)].map((hash) => ({
      hash,
      type: 'image/png',
      bytes: new Uint8Array(),
    }));
    const empty = createRetrospective({
      id: 'one',
      createdAt: '2026-01-01T00:00:00Z',
      language: 'en',
      zone: 'UTC',
    });
    const image = { type: 'image' as const, url: imageAddress({ hash: shown?.hash ?? '', size: 'small' }) };
    const goals = { type: 'root' as const, children: [{ type: 'paragraph' as const, children: [image] }] };
    const document = { ...empty, prose: { ...empty.prose, goals } };
    expect(
      usedAssets(
        document,
        [shown, removed].flatMap((asset) => asset ?? []),
      ),
    ).toEqual([shown]);
  });
});
