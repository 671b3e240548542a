/** Prepares a document for its reader, and tells what would be in the file before it leaves. */
import { shownFrom, textsByAddress } from '../../shared/diagrams/picture-files';
import { htmlArticle } from '../../shared/export/html/article';
import type { Tag } from '../../shared/export/html/tree';
import { type Prepared, prepareExport } from '../../shared/export/prepare';
import { audienceRules } from '../../shared/manuscript/audience';
import type { SectionId } from '../../shared/manuscript/manuscript';
import type { Leak } from '../../shared/privacy/leak-check';
import { secondLook } from '../../shared/privacy/second-look';
import type { Retrospective } from '../../shared/retrospective/retrospective';
import { type ExportOrder, sharingOf } from './export-order';

export interface Outlook {
  /** As its reader is told it. */
  readonly title: string;
  readonly article: Tag;
  readonly leaks: readonly Leak[];
  /** Sections the audience can be given and the document has. */
  readonly possible: readonly { readonly id: SectionId; readonly title: string }[];
}

/** What leaves; secrets that the second search finds are hidden as well. */
export async function preparedFor(
  retrospective: Retrospective,
  order: ExportOrder,
  titles: Readonly<Record<string, string>> = {},
): Promise<{ readonly prepared: Prepared; readonly whole: Prepared }> {
  const sharing = { ...sharingOf(order, []), titles };
  const first = prepareExport(retrospective, { ...sharing, allowed: new Set() });
  const secrets = (await secondLook(first.texts.map(({ text }) => text))) ?? [];
  const sections = audienceRules[order.audience].sections.filter((id) => !order.without.includes(id));
  const asked = { ...sharing, secrets };
  return {
    prepared: prepareExport(retrospective, { ...asked, sections }),
    whole: secrets.length === 0 ? first : prepareExport(retrospective, { ...asked, allowed: new Set() }),
  };
}

/** `images` as `HtmlPictures` has them. */
export async function outlookOf(
  retrospective: Retrospective,
  order: ExportOrder,
  images: ReadonlyMap<string, string>,
  titles: Readonly<Record<string, string>> = {},
): Promise<Outlook> {
  const { prepared, whole } = await preparedFor(retrospective, order, titles);
  const { pictures, compose, retrospective: told } = prepared;
  const drawings = textsByAddress(pictures, 'pictures');
  return {
    title: told.title,
    article: htmlArticle(compose(shownFrom(pictures, 'pictures')), { drawings, images }),
    leaks: whole.leaks.filter(({ places }) =>
      places.some((place) => !order.without.some((id) => id === place)),
    ),
    possible: whole.compose().sections.map(({ id, title }) => ({ id, title })),
  };
}
