/** Markdown: its pictures lie beside it, or inside it where it has no place. */
import type { Asset } from '../../../shared/archive/archive';
import { usedAssets } from '../../../shared/archive/used-assets';
import {
  type PictureFile,
  pictureFiles,
  shownFrom,
  textsByAddress,
} from '../../../shared/diagrams/picture-files';
import { bytesAddress, svgAddress } from '../../../shared/export/markdown/data-address';
import { exportMarkdown } from '../../../shared/export/markdown/export-markdown';
import type { ShownAt } from '../../../shared/export/markdown/place-pictures';
import { composeManuscript } from '../../../shared/manuscript/compose';
import { encode, type Format } from './format';
import { bytesOf } from './pictures';

export const markdown: Format = {
  extension: '.md',
  write: ({ source, language, flags, folder }) => {
    const { retrospective } = source;
    const files = pictureFiles(retrospective, language);
    const images = usedAssets(retrospective, source.assets);
    const from = folder ?? 'pictures';
    const manuscript = composeManuscript(retrospective, {
      language,
      keyEventsOnly: flags.keyEvents ?? false,
      pictures: shownFrom(files, from),
    });
    if (folder === null)
      return { bytes: encode(exportMarkdown(manuscript, { shownAt: inside(files, from, images) })) };
    const shownAt = new Map(images.map((image) => [`assets/${image.hash}`, `${folder}/${nameOf(image)}`]));
    return {
      bytes: encode(exportMarkdown(manuscript, { shownAt })),
      beside: new Map([...bytesOf(files), ...images.map((image) => [nameOf(image), image.bytes] as const)]),
    };
  },
};

const inside = (files: readonly PictureFile[], from: string, images: readonly Asset[]): ShownAt =>
  new Map([
    ...[...textsByAddress(files, from)].map(([address, svg]) => [address, svgAddress(svg)] as const),
    ...images.map(({ hash, type, bytes }) => [`assets/${hash}`, bytesAddress(type, bytes)] as const),
  ]);

const nameOf = ({ hash, type }: Asset): string => `${hash.slice(0, 24)}.${type.replace(/^image\//, '')}`;
