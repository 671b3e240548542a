/** HTML: one page that holds its pictures. */
import { shownFrom, textsByAddress } from '../../../shared/diagrams/picture-files';
import { exportHtml } from '../../../shared/export/html/export-html';
import { bytesAddress } from '../../../shared/export/markdown/data-address';
import { encode, type Format, picturesWithin } from './format';

export const html: Format = {
  extension: '.html',
  write: (order) => {
    const { pictures, compose } = order.prepared;
    const images = picturesWithin(order).map(
      ({ hash, type, bytes }) => [`assets/${hash}`, bytesAddress(type, bytes)] as const,
    );
    const manuscript = compose(shownFrom(pictures, 'pictures'));
    const drawings = textsByAddress(pictures, 'pictures');
    return { bytes: encode(exportHtml(manuscript, { images: new Map(images), drawings })) };
  },
};
