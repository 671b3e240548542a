/** What would leave, worked out anew a moment after the choices: the article for the preview, and what it gives away. */
import { useEffect, useRef, useState } from 'react';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { type ExportLook, openExportLook } from '../../workers/export-client';
import type { ExportOrder } from '../../workers/export-order';
import type { Outlook } from '../../workers/export-outlook';

const pause = 120;

interface PreparedExport {
  /** Null until it is known, and when it cannot be: what was looked at for other choices tells nothing of these. */
  readonly outlook: Outlook | null;
  readonly failed: boolean;
}

export function usePrepared(
  retrospective: Retrospective,
  order: ExportOrder,
  images: ReadonlyMap<string, string>,
): PreparedExport {
  const [prepared, setPrepared] = useState<PreparedExport>({ outlook: null, failed: false });
  const look = useRef<ExportLook | null>(null);
  useEffect(() => {
    const opened = openExportLook((looked) =>
      setPrepared({ outlook: looked.ok ? looked.value : null, failed: !looked.ok }),
    );
    look.current = opened;
    return opened.stop;
  }, []);
  useEffect(() => {
    const timer = window.setTimeout(() => look.current?.ask({ retrospective, order, images }), pause);
    return () => window.clearTimeout(timer);
  }, [retrospective, order, images]);
  return prepared;
}
