/** The exported page by page, as the file will show it: apart from the styles of the app, and nothing in it can be pressed. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { partSheet } from '../../../shared/export/html/sheet';
import type { Tag } from '../../../shared/export/html/tree';
import { IconButton } from '../../ui/Button';
import { useShadowRoot } from '../../ui/useShadowRoot';
import { HtmlView } from './HtmlView';
import styles from './PagePreview.module.css';

/** Pages lie beside each other as columns: whatever breaks on paper breaks here, too. */
const pages = `
.page {
  height: 900px; padding: 0; background: none; font-size: 13.5px; line-height: 1.55;
  columns: 620px; column-gap: 80px; column-fill: auto; width: 620px;
  color-scheme: light;
}
article { max-width: none; padding: 0; background: none; border: 0; border-radius: 0; }
h1, h2, h3, h4 { break-after: avoid; }
h1 { font-size: 25px; }
h2 { margin-top: 26px; font-size: 18px; }
tr, figure, li { break-inside: avoid; }
.table { overflow: visible; }
dl { grid-template-columns: repeat(3, 1fr); }
`;

const pageSheet = partSheet + pages;

const step = 700;

interface PagePreviewProps {
  /** Null while it is made: the place is kept. */
  readonly article: Tag | null;
  readonly lang: string;
}

export function PagePreview({ article, lang }: PagePreviewProps) {
  const { t } = useTranslation();
  const host = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const root = useShadowRoot(host, pageSheet);
  const [count, setCount] = useState(1);
  const [page, setPage] = useState(1);
  const measure = useCallback(() => {
    const element = content.current;
    if (element) setCount(Math.max(1, Math.ceil((element.scrollWidth + 80 - 1) / step)));
  }, []);
  const shown = Math.min(page, count);
  // After every drawing: what is shown may have become longer or shorter.
  useEffect(() => {
    measure();
    content.current?.style.setProperty('translate', `${(1 - shown) * step}px 0`);
    const images = [...(content.current?.querySelectorAll('img') ?? [])];
    void Promise.all(images.map((image) => image.decode().catch(() => undefined))).then(measure);
  });
  return (
    <section className={styles.preview} aria-label={t('exporting.preview')} aria-busy={article === null}>
      <div className={styles.sheet}>
        <div ref={host} className={styles.host} inert lang={lang} />
        {root &&
          article &&
          createPortal(
            <div ref={content} className="page">
              <HtmlView node={article} />
            </div>,
            root,
          )}
      </div>
      <div className={styles.pages}>
        <IconButton
          label={t('exporting.pageBefore')}
          disabled={shown === 1}
          onClick={() => setPage(shown - 1)}
        >
          <ChevronLeft size={16} strokeWidth={1.5} />
        </IconButton>
        <span role="status">{t('exporting.pageOf', { page: shown, count })}</span>
        <IconButton
          label={t('exporting.pageAfter')}
          disabled={shown === count}
          onClick={() => setPage(shown + 1)}
        >
          <ChevronRight size={16} strokeWidth={1.5} />
        </IconButton>
      </div>
    </section>
  );
}
