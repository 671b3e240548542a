/** Files that are logs or chats: by which endings they are offered, and how one is told from a document. */
import type { OpenedFile } from '../../shared/host/host';

/** What a file is, is told by its content; these are for the dialog. */
export const logEndings = ['log', 'json', 'jsonl', 'ndjson', 'csv', 'tsv', 'eml'];

const looked = 200_000;
const zip = [0x50, 0x4b];

/** Read on the page, but only its beginning; the formats come along with the first question. */
export async function isLog({ name, bytes }: OpenedFile): Promise<boolean> {
  if (zip.every((byte, index) => bytes[index] === byte) || /\.(?:afterword|docx|md|markdown)$/i.test(name))
    return false;
  const { looksLikeLog } = await import('../../shared/intake/looks-like');
  return looksLikeLog(new TextDecoder().decode(bytes.subarray(0, looked))) !== null;
}
