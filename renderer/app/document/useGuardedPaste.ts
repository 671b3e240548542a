/** What is pasted into a document: names it knows become roles, and a log in the narrative is offered as a timeline. */
import type { TFunction } from 'i18next';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import type { Id, MakeId } from '../../../shared/kit/ids';
import type { PageId } from '../../../shared/retrospective/step-id';
import { copiedKind, withCopiedWords } from '../../editor/paste/copied';
import { rolesFor, useDocumentRecords } from '../../store/document-records';
import { showToast } from '../../ui/Toast';
import { beginReview } from '../intake/intake-routes';

interface PasteOrder {
  readonly document: Id;
  readonly makeId: MakeId;
  readonly page: PageId;
  readonly language: Language;
  readonly readOnly: boolean;
}

/** Fewer lines are no log. */
const fewest = 3;

export function useGuardedPaste({ document: id, makeId, page, language, readOnly }: PasteOrder): void {
  const { t } = useTranslation();
  useEffect(() => {
    if (readOnly) return;
    const onPaste = (event: ClipboardEvent) => {
      if (!event.isTrusted || !event.clipboardData || !isInPage(event.target)) return;
      const text = event.clipboardData.getData('text/plain');
      hideNames(event, event.clipboardData, t);
      if (page === 'narrative' && text.split('\n', fewest).length === fewest)
        void offerTimeline(text, { id, makeId, language, t });
    };
    window.addEventListener('paste', onPaste, { capture: true });
    return () => window.removeEventListener('paste', onPaste, { capture: true });
  }, [id, makeId, page, language, readOnly, t]);
}

/** Dialogs, the palette and the settings take what they are given. */
const isInPage = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement && target.closest('main') !== null;

function hideNames(event: ClipboardEvent, given: DataTransfer, t: TFunction): void {
  const { people } = useDocumentRecords.getState();
  if (people.length === 0 || given.files.length > 0) return;
  const hide = rolesFor(people);
  const kinds = ['text/plain', 'text/html', copiedKind].filter((kind) => given.getData(kind) !== '');
  const hideIn = (kind: string, text: string) =>
    kind === copiedKind ? withCopiedWords(text, hide) : hide(text);
  const hidden = kinds.map((kind) => [kind, hideIn(kind, given.getData(kind))] as const);
  if (hidden.every(([kind, text]) => text === given.getData(kind))) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  pasteAgain(event.target as HTMLElement, hidden);
  showToast(t('intake.namesHidden'));
}

/** Into a plain field as typed words, into an editor as a paste of its own. */
function pasteAgain(target: HTMLElement, parts: readonly (readonly [string, string])[]): void {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) {
    document.execCommand('insertText', false, parts.find(([kind]) => kind === 'text/plain')?.[1] ?? '');
    return;
  }
  const clipboardData = new DataTransfer();
  for (const [kind, text] of parts) clipboardData.setData(kind, text);
  target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}

interface Offer {
  readonly id: Id;
  readonly makeId: MakeId;
  readonly language: Language;
  readonly t: TFunction;
}

async function offerTimeline(text: string, { id, makeId, language, t }: Offer): Promise<void> {
  const { looksLikeLog } = await import('../../../shared/intake/looks-like');
  const found = looksLikeLog(text);
  if (!found) return;
  showToast(t('intake.offer', { format: found.format.name[language] }), {
    label: t('intake.offerRun'),
    run: () => beginReview(makeId, { kind: 'text', text }, id),
  });
}
