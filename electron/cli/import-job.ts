/** One file to import, as it is handed to whoever does it. */
import { createHash } from 'node:crypto';
import { importRecognised } from '../../shared/import/import-recognised';
import type { Imported, ImportOptions } from '../../shared/import/imported';
import type { Foreign } from '../../shared/import/recognise';
import type { MakeId } from '../../shared/kit/ids';
import type { Outcome } from '../../shared/kit/outcome';

export interface ImportJob {
  readonly found: Foreign;
  readonly bytes: Uint8Array;
  readonly about: Pick<ImportOptions, 'now' | 'zone' | 'name' | 'beside'>;
}

export const runImport = ({ found, bytes, about }: ImportJob, ids: MakeId): Promise<Outcome<Imported>> =>
  importRecognised(found, bytes, { ...about, ids }, async (data) =>
    createHash('sha256').update(data).digest('hex'),
  );
