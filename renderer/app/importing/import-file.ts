/** A file or a pasted text becomes a document of the library; what became of its words is said. */
import type { OpenedFile } from '../../../shared/host/host';
import type { Beside } from '../../../shared/import/imported';
import { pictureEnding } from '../../../shared/import/picture-ending';
import type { Outcome } from '../../../shared/kit/outcome';
import { plainText } from '../../../shared/prose/plain-text';
import { countWords } from '../../../shared/prose/words';
import { importInWorker } from '../../workers/import-client';
import type { BroughtIn } from '../../workers/import-protocol';
import type { AppContext } from '../app-context';

export const importFile = (
  file: OpenedFile,
  app: AppContext,
  beside: Beside = new Map(),
): Promise<Outcome<BroughtIn>> => importInWorker({ ...file, now: app.now(), zone: app.zone, beside });

/** Pictures that came together with documents belong to those of them that are Markdown. */
export function partPictures(files: readonly OpenedFile[]) {
  const documents = files.filter(({ name }) => !pictureEnding.test(name));
  const pictures = files.filter((file) => !documents.includes(file));
  const besideOf = (document: OpenedFile): Beside =>
    new Map(pictures.flatMap((picture) => seenFrom(document, picture)));
  return documents.length === 0
    ? { documents: files, besideOf: (): Beside => new Map() }
    : { documents, besideOf };
}

/** A picture in the folder of the document or below it, by its way from there. */
function seenFrom(document: OpenedFile, picture: OpenedFile): readonly (readonly [string, Uint8Array])[] {
  const [own, path] = [document.path ?? document.name, picture.path ?? picture.name];
  const folder = own.slice(0, own.length - document.name.length);
  return path.startsWith(folder) ? [[path.slice(folder.length), picture.bytes]] : [];
}

export interface ImportTally {
  readonly kept: number;
  readonly words: number;
  /** Parts that found their step. */
  readonly parts: number;
  readonly unsorted: number;
  /** Images that did not come along. */
  readonly pictures: number;
  /** Stretches deleted under tracked changes. */
  readonly deletions: number;
}

/** What the writer is told after an import. */
export const tallyOf = ({ retrospective, report }: BroughtIn): ImportTally | null =>
  report && {
    kept: report.wordsKept,
    words: report.wordsIn,
    parts: report.parts.filter((part) => part.page !== 'unsorted').length,
    unsorted: countWords(plainText(retrospective.prose.unsorted)),
    pictures: report.picturesLeftOut ?? 0,
    deletions: report.deletions ?? 0,
  };
