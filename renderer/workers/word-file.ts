/** Writes the Word file somebody ordered; apart from the worker that calls it, so that it can be tried alone. */
import type { Asset } from '../../shared/archive/archive';
import { pictureFiles, shownFrom } from '../../shared/diagrams/picture-files';
import { type DocxOptions, exportDocx } from '../../shared/export/docx/export-docx';
import type { Asked } from '../../shared/export/prepare';
import { composeManuscript } from '../../shared/manuscript/compose';
import type { Retrospective } from '../../shared/retrospective/retrospective';

interface WordOrder {
  /** What the reader gets: prepared, and masked where that was asked. */
  readonly retrospective: Retrospective;
  readonly asked: Asked;
  /** Images the document shows. */
  readonly assets: readonly Asset[];
  readonly options: Omit<DocxOptions, 'assets'>;
}

/** The bytes of the file. Pictures are SVG, with the same drawing beside it for word processors that know none. */
export function wordFile({ retrospective, asked, assets, options }: WordOrder): Promise<Uint8Array> {
  const pictures = pictureFiles(retrospective, asked.language);
  const encoder = new TextEncoder();
  const images = [
    ...assets.map(({ hash, bytes }) => [hash, bytes] as const),
    ...pictures.map(({ name, svg }) => [name, encoder.encode(svg)] as const),
    ...pictures.map(({ name, emf }) => [`${name}.emf`, emf()] as const),
  ];
  const manuscript = composeManuscript(retrospective, {
    ...asked,
    pictures: shownFrom(pictures, 'pictures'),
  });
  return exportDocx(manuscript, { ...options, assets: new Map(images) });
}
