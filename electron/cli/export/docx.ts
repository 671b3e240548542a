/** Word: the manuscript with its images and pictures. */
import { usedAssets } from '../../../shared/archive/used-assets';
import { pictureFiles, shownFrom } from '../../../shared/diagrams/picture-files';
import { composeManuscript } from '../../../shared/manuscript/compose';
import type { Format } from './format';
import { bytesOf } from './pictures';

export const docx: Format = {
  extension: '.docx',
  write: async ({ source, language, flags }) => {
    const { retrospective } = source;
    // The one heavy library is loaded when it is wanted: every other command starts without it.
    const { exportDocx } = await import('../../../shared/export/docx/export-docx');
    const files = pictureFiles(retrospective, language);
    const manuscript = composeManuscript(retrospective, {
      language,
      keyEventsOnly: flags.keyEvents ?? false,
      pictures: shownFrom(files, 'pictures'),
    });
    const images = usedAssets(retrospective, source.assets).map(({ hash, bytes }) => [hash, bytes] as const);
    const metafiles = files.map(({ name, emf }) => [`${name}.emf`, emf()] as const);
    const assets = new Map([...images, ...bytesOf(files), ...metafiles]);
    return { bytes: await exportDocx(manuscript, { assets }) };
  },
};
