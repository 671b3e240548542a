/** The headings of the open step as a tree one walks with the arrow keys; the current one follows the caret. */
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutlineHeading } from '../../../shared/prose/headings';
import { headingsOf } from '../../../shared/prose/headings';
import type { Prose } from '../../../shared/prose/prose';
import { onCommit } from '../../ui/commit';
import { useCaret } from './caret';
import styles from './Outline.module.css';
import { depthsOf, headingAt, headingFor } from './outline-walk';

interface OutlineProps {
  readonly prose: Prose;
  readonly label: string;
  /** What is said when there is none; left out, nothing. */
  readonly empty?: string;
  readonly onGo: (block: number) => void;
}

export function Outline({ prose, label, empty, onGo }: OutlineProps) {
  const { t } = useTranslation();
  const headings = useMemo(() => headingsOf(prose), [prose]);
  const caret = useCaret(({ block }) => block);
  const current = headingAt(headings, caret);
  const [walked, setWalked] = useState<number | null>(null);
  const tree = useRef<HTMLDivElement>(null);
  if (headings.length === 0) return empty === undefined ? null : <p className={styles.empty}>{empty}</p>;
  const depths = depthsOf(headings);
  const stop = Math.min(walked ?? Math.max(current, 0), headings.length - 1);

  const walk = (event: KeyboardEvent) => {
    const to = headingFor(event.key, stop, depths);
    if (to === null) return;
    event.preventDefault();
    setWalked(to);
    tree.current?.querySelectorAll<HTMLElement>('[role=treeitem]')[to]?.focus();
  };
  const go = ({ block }: OutlineHeading) => {
    setWalked(null);
    onGo(block);
  };

  return (
    <div ref={tree} role="tree" aria-label={label} className={styles.tree} onBlur={() => setWalked(null)}>
      {headings.map((heading, index) => (
        <div
          key={heading.block}
          role="treeitem"
          aria-level={depths[index]}
          aria-selected={index === current}
          aria-current={index === current ? 'location' : undefined}
          tabIndex={index === stop ? 0 : -1}
          className={styles.heading}
          data-depth={Math.min(depths[index] ?? 1, 3)}
          title={t('writing.goTo', { heading: heading.text })}
          onClick={() => go(heading)}
          onKeyDown={(event) => {
            onCommit({ onEnter: () => go(heading) })(event);
            walk(event);
          }}
        >
          {heading.text}
        </div>
      ))}
    </div>
  );
}
