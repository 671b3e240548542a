/** The text of a page in an editor of its own, which commands find for as long as it is shown. */
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Host } from '../../../shared/host/host';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import type { PageId } from '../../../shared/retrospective/step-id';
import { useOffer } from '../../commands/surroundings';
import type { EditorHandle } from '../../editor/contract';
import { ProseEditor } from '../../editor/ProseEditor';
import type { Editing } from '../../store/editing';
import type { DocumentSession } from '../../store/session';
import { useDocument } from '../../store/useSession';
import { useFindState } from '../find/find-state';
import { keyboardOf } from '../keyboard';
import type { ReviewedEditor } from '../suggestions/useSuggestionReview';
import { useCaret } from './caret';
import styles from './Desk.module.css';
import { toolWordsIn } from './tool-words';
import type { EditorServices } from './useEditorServices';
import { useSetAside } from './useSetAside';
import { useSpelling } from './useSpelling';
import { useTextFromTimeline } from './useTextFromTimeline';

interface PageTextProps {
  readonly page: PageId;
  readonly title: string;
  readonly describedBy: string;
  readonly session: DocumentSession;
  readonly editing: Editing;
  readonly editor: ReviewedEditor;
  readonly writing: EditorServices;
  readonly host: Host;
  /** Called when the text is there, before anything else of it is asked for. */
  readonly onText: (editor: EditorHandle) => void;
}

export function PageText(props: PageTextProps) {
  const { page, title, describedBy, session, editing, editor, writing, host, onText } = props;
  const { t } = useTranslation();
  const { readOnly, language, apply } = editing;
  const text = useEditorText(session, page, readOnly);
  const setAside = useSetAside(session, apply);
  const spelling = useSpelling(session, editing);
  const fromTimeline = useTextFromTimeline(session, editing, page);
  const [handle, setHandle] = useState<EditorHandle | null>(null);
  useOffer('editor', handle);
  const painted = useFindState((state) => state.painted);
  const toolWords = useMemo(() => toolWordsIn(language, keyboardOf(host)), [language, host]);
  const openLink = useCallback((address: string) => void host.openExternal(address), [host]);
  const drafted = fromTimeline.drafted.length;
  return (
    <>
      {drafted > 0 && <p className={styles.drafted}>{t('app.drafted', { count: drafted })}</p>}
      <ProseEditor
        key={text.turn}
        prose={text.prose}
        label={t('app.proseOf', { step: title })}
        describedBy={describedBy}
        placeholder={t('app.inYourWords')}
        readOnly={readOnly}
        toolWords={toolWords}
        onSplice={(splice) => apply({ type: 'splice-prose', page, ...splice })}
        onCaret={useCaret.setState}
        spelling={spelling}
        onSetAside={page === 'unsorted' ? undefined : setAside}
        onOpenLink={openLink}
        {...writing}
        {...fromTimeline}
        {...editor}
        {...(painted ? { found: painted.places, currentFound: painted.current } : {})}
        onReady={(ready) => {
          setHandle(ready);
          onText(ready);
          editor.onReady(ready);
        }}
      />
    </>
  );
}

/**
 * What the editor begins with. It reads its text once, so a new turn mounts it anew: when writing begins or ends here,
 * when something else wrote on its page, and while reading, whenever another tab wrote.
 */
function useEditorText(session: DocumentSession, page: PageId, readOnly: boolean) {
  const read = useCallback(
    ({ prose }: Retrospective) => (readOnly ? prose[page] : session.rewritten(page)),
    [session, page, readOnly],
  );
  const shown = useDocument(session, read);
  const [text, setText] = useState({ prose: session.current().prose[page], shown, turn: 0 });
  if (text.shown === shown) return text;
  const next = { prose: session.current().prose[page], shown, turn: text.turn + 1 };
  setText(next);
  return next;
}
