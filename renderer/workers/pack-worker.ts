/** Makes archives for backups off the page's thread; what does not pass the schema is refused, never packed. */
import { migrate } from '../../shared/archive/migrations/migrate';
import { usedAssets } from '../../shared/archive/used-assets';
import { writeArchive } from '../../shared/archive/write-archive';
import { fail, succeed } from '../../shared/kit/outcome';
import { readRetrospective } from '../../shared/retrospective/schema';
import { textLength } from '../../shared/retrospective/text-length';
import type { PackAnswer, PackRequest } from './pack-protocol';

self.addEventListener('message', (event: MessageEvent<PackRequest>) => {
  const answer: PackAnswer = { ticket: event.data.ticket, packed: pack(event.data) };
  self.postMessage(answer);
});

function pack({ id, json, assets, shownOnly }: PackRequest): PackAnswer['packed'] {
  try {
    const migrated = migrate(JSON.parse(json), id);
    if (!migrated.ok) return migrated;
    const read = readRetrospective(migrated.value);
    if (!read.ok) return read;
    if (read.value.id !== id) return fail({ kind: 'damaged', subject: id, detail: read.value.id });
    const packed = shownOnly ? usedAssets(read.value, assets) : assets;
    return succeed({ bytes: writeArchive(read.value, packed), length: textLength(read.value) });
  } catch (thrown) {
    return fail({ kind: 'damaged', subject: id, detail: String(thrown) });
  }
}
