/** Pictures as addresses that hold them, for files that carry their pictures. */
import type { Asset } from '../../shared/archive/archive';
import { type PictureFile, textsByAddress } from '../../shared/diagrams/picture-files';
import { bytesAddress, svgAddress } from '../../shared/export/markdown/data-address';
import { withoutMetadata } from '../../shared/privacy/picture-metadata';

/** By where the manuscript shows them from. */
export const drawnInside = (pictures: readonly PictureFile[]): ReadonlyMap<string, string> =>
  new Map([...textsByAddress(pictures, 'pictures')].map(([address, svg]) => [address, svgAddress(svg)]));

/** Images by `assets/<hash>`, each nothing but its picture. */
export const keptInside = (assets: readonly Asset[]): ReadonlyMap<string, string> =>
  new Map(
    assets.map(({ hash, type, bytes }) => [
      `assets/${hash}`,
      bytesAddress(type, withoutMetadata(bytes)?.bytes ?? bytes),
    ]),
  );
