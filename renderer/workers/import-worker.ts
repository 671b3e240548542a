/** Reads a file or a pasted text off the page's thread: an archive as it is, a text by its parts. */
import { readArchive } from '../../shared/archive/read-archive';
import { importRecognised } from '../../shared/import/import-recognised';
import { recognise } from '../../shared/import/recognise';
import { fail, succeed } from '../../shared/kit/outcome';
import { decodeText } from './decode-text';
import type { ImportAnswer, ImportRequest } from './import-protocol';

self.addEventListener('message', (event: MessageEvent<ImportRequest>) => {
  self.postMessage(answer(event.data));
});

function answer(request: ImportRequest): ImportAnswer {
  try {
    return bringIn(request);
  } catch (thrown) {
    return fail({ kind: 'unexpected', subject: request.name, detail: String(thrown) });
  }
}

function bringIn({ name, bytes, now, zone }: ImportRequest): ImportAnswer {
  const recognised = recognise(name, bytes, decodeText);
  if (!recognised.ok) return recognised;
  if (recognised.value.kind === 'archive') {
    const read = readArchive(bytes, name);
    return read.ok ? succeed({ ...read.value, report: null }) : read;
  }
  const imported = importRecognised(recognised.value, { ids: () => crypto.randomUUID(), now, zone, name });
  return imported.ok ? succeed({ ...imported.value, assets: [] }) : imported;
}
