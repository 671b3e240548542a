/** Files that are logs or chats: by which endings they are offered, and how one is told from a document. */
import type { OpenedFile } from '../../../shared/host/host';

/** What a file is, is told by its content; these are for the dialog. */
export const logEndings = ['log', 'json', 'jsonl', 'ndjson', 'csv', 'tsv', 'eml'];

const looked = 200_000;
const zip = [0x50, 0x4b];
const documents = /\.(?:afterword|docx|md|markdown|html?)$/i;
/** A document of ours as JSON. */
const ofOurs = /^\s*\{[\s\S]*?"formatVersion"\s*:/;

/** Read on the page, but only its beginning; the formats come along with the first question. */
export async function isLog({ name, bytes }: OpenedFile): Promise<boolean> {
  if (zip.every((byte, index) => bytes[index] === byte) || documents.test(name)) return false;
  const text = new TextDecoder().decode(bytes.subarray(0, looked));
  if (ofOurs.test(text)) return false;
  const { looksLikeLog } = await import('../../../shared/intake/looks-like');
  return looksLikeLog(text) !== null;
}
