/** Reads a document exported as JSON: the same gate as the document inside an archive. */
import { fail, type Outcome } from '../kit/outcome';
import { readRetrospective } from '../retrospective/schema';
import type { Archive } from './archive';
import { migrate } from './migrations/migrate';

/** The document, without the images it refers to; `damaged` for what is no JSON, else as the document says. */
export function readJsonDocument(text: string, subject: string): Outcome<Archive> {
  try {
    const migrated = migrate(JSON.parse(text), subject);
    if (!migrated.ok) return migrated;
    const read = readRetrospective(migrated.value);
    return read.ok ? { ok: true, value: { retrospective: read.value, assets: [] } } : read;
  } catch {
    return fail({ kind: 'damaged', subject, detail: 'JSON' });
  }
}
