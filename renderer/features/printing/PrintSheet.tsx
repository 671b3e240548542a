/** The whole document as it goes on paper: only there while it is printed, and never on the screen. */
import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { Manuscript } from '../../../shared/manuscript/manuscript';
import { type Paper, ProseView } from './ProseView';
import styles from './printing.module.css';

export interface PrintSheetProps {
  readonly manuscript: Manuscript;
  readonly images: Paper['images'];
  /** Everything is drawn. */
  readonly onReady: () => void;
}

export function PrintSheet({ manuscript, images, onReady }: PrintSheetProps) {
  const { title, noun, facts, sections, language } = manuscript;
  const paper = { images, notes: numbersOf(manuscript) };
  useEffect(() => {
    const drawn = [...document.images].map((image) => image.decode().catch(() => undefined));
    void Promise.all(drawn).then(onReady);
  }, [onReady]);
  return createPortal(
    <article className={styles.sheet} lang={language === 'zh' ? 'zh-CN' : 'en'}>
      <p className={styles.noun}>{noun}</p>
      <h1>{title}</h1>
      <dl>
        {facts.map(({ id, label, value }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {sections.map((section) => (
        <section key={section.id}>
          <h2>{section.title}</h2>
          <ProseView nodes={section.blocks} paper={paper} />
        </section>
      ))}
    </article>,
    document.body,
  );
}

/** Footnotes count through the whole document. */
const numbersOf = ({ sections }: Manuscript): Paper['notes'] =>
  new Map(
    sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.type === 'footnoteDefinition' ? [block.identifier] : []))
      .map((identifier, index) => [identifier, index + 1]),
  );
