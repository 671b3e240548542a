/** Writes the file somebody ordered, in each format; apart from the worker that calls it, so that it can be tried alone. */
import type { Asset } from '../../shared/archive/archive';
import { usedAssets } from '../../shared/archive/used-assets';
import { writeArchive } from '../../shared/archive/write-archive';
import { mermaidDrawings } from '../../shared/diagrams/mermaid/mermaid-drawings';
import { shownFrom, textsByAddress } from '../../shared/diagrams/picture-files';
import { exportHtml } from '../../shared/export/html/export-html';
import { exportCsv } from '../../shared/export/items/export-csv';
import { exportIcs } from '../../shared/export/items/export-ics';
import { exportMarkdown } from '../../shared/export/markdown/export-markdown';
import { wholeDocument } from '../../shared/export/markdown/whole-document';
import type { Prepared } from '../../shared/export/prepare';
import { withoutMetadata } from '../../shared/privacy/picture-metadata';
import type { FileFormat, FileOrder } from './export-order';
import { preparedFor } from './export-outlook';
import { drawnInside, keptInside } from './export-pictures';
import type { WriteRequest, WrittenFile } from './export-protocol';
import { wordFile } from './word-file';

/** What a file is made of. */
interface Parts {
  readonly order: FileOrder;
  /** What the reader gets. */
  readonly prepared: Prepared;
  /** Images the document shows, each nothing but its picture. */
  readonly assets: readonly Asset[];
}

type Write = (parts: Parts) => string | Promise<Uint8Array>;

/** An archive is a copy to go on writing with: nothing is left out, looked for or hidden. */
const writers: Readonly<Record<Exclude<FileFormat, 'archive'>, Write>> = {
  docx: ({ order, prepared: { retrospective, asked }, assets }) =>
    wordFile({ retrospective, asked, assets, options: order.dress }),
  markdown({ order: { audience, keyEventsOnly, without, drawings, language }, prepared, assets }) {
    const shownAt = new Map([...drawnInside(prepared.pictures), ...keptInside(assets)]);
    const isWhole = without.length === 0;
    const document = isWhole ? wholeDocument(prepared.retrospective, { audience, keyEventsOnly }) : undefined;
    const drawn =
      drawings === 'mermaid'
        ? mermaidDrawings(prepared.retrospective, { language, keyEventsOnly })
        : shownFrom(prepared.pictures, 'pictures');
    const manuscript = prepared.compose(drawn);
    return exportMarkdown(manuscript, { shownAt, ...(document ? { document } : {}) });
  },
  html({ prepared: { compose, pictures }, assets }) {
    const drawings = textsByAddress(pictures, 'pictures');
    return exportHtml(compose(shownFrom(pictures, 'pictures')), { drawings, images: keptInside(assets) });
  },
  json: ({ prepared }) => `${JSON.stringify(prepared.retrospective, null, 2)}\n`,
  csv: ({ order, prepared }) => exportCsv([prepared.retrospective], order.language),
  ics: ({ order, prepared: { retrospective } }) =>
    exportIcs([retrospective], order.language, retrospective.createdAt),
};

export async function exportFile({
  retrospective,
  order,
  titles,
  assets,
}: WriteRequest): Promise<WrittenFile> {
  if (order.format === 'archive')
    return {
      title: retrospective.title,
      bytes: writeArchive(retrospective, usedAssets(retrospective, assets)),
      told: null,
      leaks: [],
    };
  const { prepared, whole } = await preparedFor(retrospective, order, titles);
  const told = prepared.retrospective;
  const bare = usedAssets(told, assets).map((asset) => ({
    ...asset,
    bytes: withoutMetadata(asset.bytes)?.bytes ?? asset.bytes,
  }));
  const written = await writers[order.format]({ order, prepared, assets: bare });
  return {
    title: told.title,
    bytes: typeof written === 'string' ? new TextEncoder().encode(written) : written,
    told: prepared.compose().metadata,
    leaks: whole.leaks,
  };
}
