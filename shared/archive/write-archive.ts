/** Writes the file on disk: a zip that stays readable without this app. */
import { strToU8, zipSync } from 'fflate';
import { exportMarkdown } from '../export/markdown/export-markdown';
import { composeManuscript } from '../manuscript/compose';
import type { Retrospective } from '../retrospective/retrospective';
import { type Asset, parts } from './archive';

/** The earliest time zip knows, in local time as zip has it: equal documents give equal bytes everywhere. */
const writtenAt = new Date(1980, 0, 1);

/** The bytes of an archive. Equal documents and assets give equal bytes. */
export function writeArchive(retrospective: Retrospective, assets: readonly Asset[]): Uint8Array {
  const manuscript = composeManuscript(retrospective, { language: retrospective.language });
  const sorted = [...assets].sort((one, other) => (one.hash < other.hash ? -1 : 1));
  const types = Object.fromEntries(sorted.map(({ hash, type }) => [hash, type]));
  return zipSync(
    {
      [parts.document]: json(retrospective),
      [parts.markdown]: strToU8(exportMarkdown(manuscript)),
      ...(sorted.length > 0 ? { [parts.assetTypes]: json(types) } : {}),
      ...Object.fromEntries(
        sorted.map(({ hash, bytes }) => [parts.assets + hash, [bytes, { level: 0 }] as const]),
      ),
    },
    { mtime: writtenAt, level: 6 },
  );
}

const json = (value: unknown): Uint8Array => strToU8(`${JSON.stringify(value, null, 2)}\n`);
