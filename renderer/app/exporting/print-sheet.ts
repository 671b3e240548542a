/** The sheet that is printed: composed like an export, its pictures at addresses of this page. */
import type { Language } from '../../../shared/kit/bilingual';
import { fail, type Outcome, succeed } from '../../../shared/kit/outcome';
import type { PrintSheetProps } from '../../features/printing/PrintSheet';
import type { Library } from '../../store/library';
import type { DocumentSession } from '../../store/session';
import { libraryTitles } from './library-titles';
import { withoutNames } from './without-names';

export type Sheet = Omit<PrintSheetProps, 'onReady'>;

const addressOf = (content: BlobPart, type: string): string =>
  URL.createObjectURL(new Blob([content], { type }));

export async function sheetOf(
  library: Library,
  session: DocumentSession,
  language: Language,
): Promise<Outcome<Sheet>> {
  const retrospective = session.current();
  const shareable = await withoutNames(library, session.id, retrospective);
  if (!shareable.ok) return shareable;
  const [assets, titles] = await Promise.all([library.assets(session.id), libraryTitles(library)]);
  try {
    const { compose } = await import('./print-manuscript');
    const { manuscript, pictures } = compose(shareable.value, { language, titles });
    const images = new Map([
      ...(assets.ok ? assets.value : []).map(
        ({ hash, type, bytes }) => [hash, addressOf(new Uint8Array(bytes), type)] as const,
      ),
      ...[...pictures].map(([name, svg]) => [name, addressOf(svg, 'image/svg+xml')] as const),
    ]);
    return succeed({ manuscript, images });
  } catch (thrown) {
    return fail({ kind: 'unexpected', subject: retrospective.title, detail: String(thrown) });
  }
}

/** Its pictures are needed no more. */
export function letGoOf({ images }: Sheet): void {
  for (const address of images.values()) URL.revokeObjectURL(address);
}
