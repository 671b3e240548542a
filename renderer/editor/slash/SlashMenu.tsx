/** The menu a slash opens in the text: typing filters it, Enter and Tab choose, Escape leaves the slash as it was typed. */
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { memo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Beside } from '../floating/Beside';
import type { Box } from '../floating/place-beside';
import { toolIcons } from '../toolbar/tool-looks';
import { useToolWords } from '../toolbar/tool-words';
import styles from './SlashMenu.module.css';
import { type SlashOrder, useSlash } from './use-slash';

const listId = 'slash-menu';
const optionId = (index: number): string => `${listId}-${index}`;

export const SlashMenu = memo(function SlashMenu({ onInsert }: Pick<SlashOrder, 'onInsert'>) {
  const { t } = useTranslation();
  const [editor] = useLexicalComposerContext();
  const words = useToolWords();
  const box = useRef<HTMLDivElement>(null);
  const { open, index, choose, highlight } = useSlash({ onInsert, listId, optionId });
  if (open === null) return null;
  const slashBox = (): Box | null => editor.getElementByKey(open.place.key)?.getBoundingClientRect() ?? null;
  return (
    <Beside box={box} words={slashBox} holds="list">
      <div id={listId} role="listbox" aria-label={t('editor.slash.label')} className={styles.list}>
        {open.entries.map(({ id }, at) => {
          const Icon = toolIcons[id];
          return (
            <div
              key={id}
              id={optionId(at)}
              role="option"
              tabIndex={-1}
              aria-selected={at === index}
              className={styles.option}
              ref={at === index ? (option) => option?.scrollIntoView({ block: 'nearest' }) : undefined}
              onPointerMove={() => highlight(at)}
              onPointerDown={(event) => {
                event.preventDefault();
                choose(at);
              }}
            >
              <Icon size={16} strokeWidth={1.5} aria-hidden="true" />
              <span className={styles.name}>{words(id).name}</span>
            </div>
          );
        })}
      </div>
      <p role="status" className={styles.count}>
        {t('editor.slash.found', { count: open.entries.length })}
      </p>
    </Beside>
  );
});
