/** What is decided about suggestions: accepted one by one or by kind, ignored, suggested again. */
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/kit/ids';
import type { Edit } from '../../../shared/retrospective/edit';
import type { PageId } from '../../../shared/retrospective/step-id';
import type { EditorHandle } from '../../editor/contract';
import type { Replacement } from '../../features/suggestions/accept-all';
import { acceptEdit } from '../../features/suggestions/accept-edit';
import type { IgnoreScope } from '../../features/suggestions/IgnoreMenu';
import { ignoreEdit, restoreEdit, teachEdit } from '../../features/suggestions/ignore-edits';
import type { Ignored } from '../../features/suggestions/ignored';
import { paintedOf, type Suggestion } from '../../features/suggestions/suggestion';
import type { Editing } from '../../store/editing';
import { ignoreOnMachine, suggestOnMachine } from '../../store/machine-ignores';
import type { DocumentSession } from '../../store/session';
import { showToast } from '../../ui/Toast';

type Thing = 'system' | 'product';
const isThing = (scope: IgnoreScope): scope is Thing => scope === 'system' || scope === 'product';

interface DecisionOrder {
  readonly session: DocumentSession;
  readonly editing: Editing;
  readonly page: PageId;
  readonly handle: () => EditorHandle | null;
  readonly onDecided: (suggestions: readonly Suggestion[]) => void;
}

export function useSuggestionDecisions({ session, editing, page, handle, onDecided }: DecisionOrder) {
  const { t } = useTranslation();
  const { apply, makeId } = editing;
  const undoing = (run: () => void) => ({ label: t('app.undo'), run });

  /** Words in the text of the open page are the editor's: its undo takes them back. */
  const isInEditor = ({ place }: Suggestion) => place.kind === 'prose' && place.page === page;

  const accept = (suggestion: Suggestion, words: string): boolean => {
    const painted = isInEditor(suggestion) ? paintedOf(suggestion) : null;
    const accepted = painted ? null : acceptEdit(session.current(), [{ suggestion, words }]);
    if (painted ? !handle()?.replace(painted, words) : accepted === null) {
      showToast(t('suggestions.gone'));
      return false;
    }
    if (accepted) {
      const wayBack = apply(accepted.edit);
      showToast(t('suggestions.accepted', { before: suggestion.diagnostic.text }), undoing(wayBack));
    }
    onDecided([suggestion]);
    return true;
  };

  const acceptAll = (replacements: readonly Replacement[]) => {
    const accepted = acceptEdit(session.current(), replacements);
    if (!accepted) return showToast(t('suggestions.gone'));
    // One change of the document, wherever the words stood: it is undone as one.
    const wayBack = apply(accepted.edit);
    showToast(t('suggestions.acceptedCount', { count: accepted.count }), undoing(wayBack));
    onDecided(replacements.map(({ suggestion }) => suggestion));
  };

  const ignore = (suggestion: Suggestion, scope: IgnoreScope) => {
    const { rule, text, category, subject } = suggestion.diagnostic;
    if (isThing(scope)) {
      const word = subject ?? text;
      const wayBack = deciding((id) => teachEdit(session.current(), { id, term: word, as: scope }));
      showToast(t(`suggestions.taught.${scope}`, { word }), undoing(wayBack));
      return onDecided([suggestion]);
    }
    const isRule = scope === 'rule' || scope === 'ruleEverywhere';
    const what = isRule ? t(`suggestions.categories.${category}`) : `“${text}”`;
    showToast(t('suggestions.ignoredNow', { what }), undoing(ignoring(suggestion, scope, rule, text)));
    onDecided([suggestion]);
  };

  /** Ignores it and answers the way back. */
  const ignoring = (
    suggestion: Suggestion,
    scope: Exclude<IgnoreScope, Thing>,
    rule: string,
    text: string,
  ) => {
    if (scope === 'wordsEverywhere' || scope === 'ruleEverywhere') {
      const ignored = { rule, quote: scope === 'wordsEverywhere' ? text : null };
      ignoreOnMachine(ignored);
      return () => suggestOnMachine(ignored);
    }
    return deciding((id) => ignoreEdit(session.current(), suggestion.diagnostic, scope, id));
  };

  /** Keeps a decision in the document and answers the way back. */
  const deciding = (editOf: (id: Id) => Edit) => {
    const id = makeId();
    const entry = session.apply(editOf(id));
    // Undone while nothing else was decided since; then it is a decision of its own.
    return () => {
      if (!entry || session.takeBack(entry) !== null) apply(restoreEdit(session.current(), id));
    };
  };

  const restore = ({ from }: Ignored) =>
    'id' in from ? apply(restoreEdit(session.current(), from.id)) : suggestOnMachine(from);

  return { accept, acceptAll, ignore, restore };
}
