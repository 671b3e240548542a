/** The exported page as it goes on paper: only there while it is printed, and never on the screen. */
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { partSheet } from '../../../shared/export/html/sheet';
import type { Tag } from '../../../shared/export/html/tree';
import { useShadowRoot } from '../../ui/useShadowRoot';
import { HtmlView } from './HtmlView';
import styles from './PrintSheet.module.css';

export interface PrintSheetProps {
  readonly article: Tag;
  /** As its reader is told it: a PDF file is called so inside. */
  readonly title: string;
  readonly lang: string;
  /** Everything is drawn. */
  readonly onReady: () => void;
}

export function PrintSheet({ article, title, lang, onReady }: PrintSheetProps) {
  const host = useRef<HTMLDivElement>(null);
  const root = useShadowRoot(host, partSheet);
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
  useEffect(() => {
    if (root === null) return;
    const drawn = [...root.querySelectorAll('img')].map((image) => image.decode().catch(() => undefined));
    void Promise.all(drawn).then(onReady);
  }, [root, onReady]);
  return createPortal(
    <>
      <div ref={host} className={styles.sheet} lang={lang} />
      {root &&
        createPortal(
          <div className="page">
            <HtmlView node={article} />
          </div>,
          root,
        )}
    </>,
    document.body,
  );
}
