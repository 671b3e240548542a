/** Reads a file or a pasted text off the page's thread: a document of ours as it is, what others wrote by its parts. */
import { readArchive } from '../../shared/archive/read-archive';
import { readJsonDocument } from '../../shared/archive/read-json';
import { importRecognised } from '../../shared/import/import-recognised';
import { unpackMarkdown } from '../../shared/import/packed-markdown';
import { type Foreign, recognise } from '../../shared/import/recognise';
import { fail, succeed } from '../../shared/kit/outcome';
import { decodeText } from './decode-text';
import type { BroughtIn, ImportAnswer, ImportRequest } from './import-protocol';

self.addEventListener('message', async (event: MessageEvent<ImportRequest>) => {
  self.postMessage(await answer(event.data));
});

async function answer(request: ImportRequest): Promise<ImportAnswer> {
  try {
    return await bringIn(request);
  } catch (thrown) {
    return fail({ kind: 'unexpected', subject: request.name, detail: String(thrown) });
  }
}

async function bringIn(request: ImportRequest): Promise<ImportAnswer> {
  const { name, bytes } = request;
  const recognised = recognise(name, bytes, decodeText);
  if (!recognised.ok) return recognised;
  const found = recognised.value;
  if (found.kind === 'archive' || found.kind === 'json') {
    const read = found.kind === 'json' ? readJsonDocument(found.text, name) : readArchive(bytes, name);
    return read.ok ? succeed({ ...read.value, report: null }) : read;
  }
  return found.kind === 'zip' ? bringAll(request) : bringForeign(found, request);
}

const bringForeign = (found: Foreign, { bytes, now, zone, name, beside }: ImportRequest) => {
  const options = { ids: () => crypto.randomUUID(), now, zone, name, ...(beside ? { beside } : {}) };
  return importRecognised(found, bytes, options, hashBytes);
};

/** One text that cannot be read refuses the whole zip. */
async function bringAll(request: ImportRequest): Promise<ImportAnswer> {
  const unpacked = unpackMarkdown(request.bytes, request.name, decodeText);
  if (!unpacked.ok) return unpacked;
  const all: BroughtIn[] = [];
  for (const { name, text, beside } of unpacked.value) {
    const brought = await bringForeign({ kind: 'markdown', text }, { ...request, name, beside });
    if (!brought.ok) return brought;
    all.push(brought.value);
  }
  const [first, ...others] = all;
  return first ? succeed({ ...first, others }) : fail({ kind: 'unsupported', subject: request.name });
}

async function hashBytes(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
