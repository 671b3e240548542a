/** Markdown: its pictures lie beside it, or inside it where it has no place. */
import type { Asset } from '../../../shared/archive/archive';
import { mermaidDrawings } from '../../../shared/diagrams/mermaid/mermaid-drawings';
import { type PictureFile, shownFrom, textsByAddress } from '../../../shared/diagrams/picture-files';
import { bytesAddress, svgAddress } from '../../../shared/export/markdown/data-address';
import { exportMarkdown } from '../../../shared/export/markdown/export-markdown';
import type { ShownAt } from '../../../shared/export/markdown/place-pictures';
import { wholeDocument } from '../../../shared/export/markdown/whole-document';
import { encode, type Format, picturesWithin } from './format';
import { bytesOf } from './pictures';

export const markdown: Format = {
  extension: '.md',
  write: (order) => {
    const { folder, flags, language } = order;
    const { compose, retrospective } = order.prepared;
    const pictures = flags.mermaid ? [] : order.prepared.pictures;
    const images = picturesWithin(order);
    const from = folder ?? 'pictures';
    const drawn = flags.mermaid
      ? mermaidDrawings(retrospective, { language, keyEventsOnly: flags.keyEvents ?? false })
      : shownFrom(pictures, from);
    const manuscript = compose(drawn);
    const whole = wholeDocument(retrospective, {
      audience: flags.audience ?? 'internal',
      keyEventsOnly: flags.keyEvents ?? false,
    });
    const document = whole ? { document: whole } : {};
    if (folder === null) {
      const shownAt = inside(pictures, from, images);
      return { bytes: encode(exportMarkdown(manuscript, { shownAt, ...document })) };
    }
    const shownAt = new Map(images.map((image) => [`assets/${image.hash}`, `${folder}/${nameOf(image)}`]));
    return {
      bytes: encode(exportMarkdown(manuscript, { shownAt, ...document })),
      beside: new Map([
        ...bytesOf(pictures),
        ...images.map((image) => [nameOf(image), image.bytes] as const),
      ]),
    };
  },
};

const inside = (files: readonly PictureFile[], from: string, images: readonly Asset[]): ShownAt =>
  new Map([
    ...[...textsByAddress(files, from)].map(([address, svg]) => [address, svgAddress(svg)] as const),
    ...images.map(({ hash, type, bytes }) => [`assets/${hash}`, bytesAddress(type, bytes)] as const),
  ]);

const nameOf = ({ hash, type }: Asset): string => `${hash.slice(0, 24)}.${type.replace(/^image\//, '')}`;
