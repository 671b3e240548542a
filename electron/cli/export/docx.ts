/** Word: the manuscript with its images and pictures. */
import { shownFrom } from '../../../shared/diagrams/picture-files';
import type { DocxOptions } from '../../../shared/export/docx/export-docx';
import { type Format, picturesWithin } from './format';
import { bytesOf } from './pictures';

export const docx: Format = {
  extension: '.docx',
  write: async (order) => {
    // The heaviest writer is loaded when it is wanted: every other command starts without it.
    const { exportDocx } = await import('../../../shared/export/docx/export-docx');
    const { pictures, compose } = order.prepared;
    const { look, paper, date } = order.flags;
    const metafiles = pictures.map(({ name, emf }) => [`${name}.emf`, emf()] as const);
    const images = picturesWithin(order).map(({ hash, bytes }) => [hash, bytes] as const);
    const options: DocxOptions = {
      assets: new Map([...images, ...bytesOf(pictures), ...metafiles]),
      properties: date === undefined ? {} : { created: order.stamp, modified: order.stamp },
      ...(look ? { look } : {}),
      ...(paper ? { paper } : {}),
      ...(order.reference ? { reference: order.reference } : {}),
    };
    return { bytes: await exportDocx(compose(shownFrom(pictures, 'pictures')), options) };
  },
};
