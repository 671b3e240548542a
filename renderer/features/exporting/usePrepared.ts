/** What would leave, worked out anew a moment after the choices: the article for the preview, and what it gives away. */
import { useEffect, useState } from 'react';
import type { Tag } from '../../../shared/export/html/tree';
import type { SectionId } from '../../../shared/manuscript/manuscript';
import type { Leak } from '../../../shared/privacy/leak-check';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import type { ExportOrder } from './choices';

export interface Outlook {
  readonly article: Tag;
  readonly leaks: readonly Leak[];
  /** Sections the audience can be given and the document has. */
  readonly possible: readonly { readonly id: SectionId; readonly title: string }[];
}

const pause = 120;

/** Null until it is known. */
export function usePrepared(
  retrospective: Retrospective,
  order: ExportOrder,
  images: ReadonlyMap<string, string>,
): Outlook | null {
  const [outlook, setOutlook] = useState<Outlook | null>(null);
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(async () => {
      const { outlookOf } = await import('./outlook');
      const next = await outlookOf(retrospective, order, images);
      if (isWanted) setOutlook(next);
    }, pause);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [retrospective, order, images]);
  return outlook;
}
