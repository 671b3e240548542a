/** Word: the manuscript with its images and pictures. */
import { shownFrom } from '../../../shared/diagrams/picture-files';
import { type Format, picturesWithin } from './format';
import { bytesOf } from './pictures';

export const docx: Format = {
  extension: '.docx',
  write: async (order) => {
    // The heaviest writer is loaded when it is wanted: every other command starts without it.
    const { exportDocx } = await import('../../../shared/export/docx/export-docx');
    const { pictures, compose } = order.prepared;
    const metafiles = pictures.map(({ name, emf }) => [`${name}.emf`, emf()] as const);
    const images = picturesWithin(order).map(({ hash, bytes }) => [hash, bytes] as const);
    const assets = new Map([...images, ...bytesOf(pictures), ...metafiles]);
    const dated = order.flags.date === undefined ? {} : { created: order.stamp, modified: order.stamp };
    const manuscript = compose(shownFrom(pictures, 'pictures'));
    return { bytes: await exportDocx(manuscript, { assets, properties: dated }) };
  },
};
