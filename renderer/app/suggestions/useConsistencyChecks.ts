/** Going through the places where the document contradicts itself, and taking what it computes. */
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Diagnostic } from '../../../shared/consistency/diagnostic';
import { ignoreOf } from '../../../shared/consistency/ignoring';
import { takeComputed } from '../../../shared/consistency/take-computed';
import { leavesOf } from '../../../shared/prose/leaves';
import type { PageId } from '../../../shared/retrospective/step-id';
import { useOffer } from '../../commands/surroundings';
import type { PaintedDiagnostic } from '../../editor/contract';
import { checkKey } from '../../features/checks/check-key';
import { useChecks } from '../../features/checks/useChecks';
import type { Editing } from '../../store/editing';
import type { DocumentSession } from '../../store/session';
import { rowOf } from '../../ui/row-places';
import { showToast } from '../../ui/Toast';
import { useStable } from '../../ui/useStable';
import type { EditorArrival } from '../document/useEditorArrival';

interface ConsistencyOrder {
  readonly session: DocumentSession;
  readonly editing: Editing;
  readonly page: PageId;
  readonly editor: EditorArrival;
}

export function useConsistencyChecks({ session, editing, page, editor }: ConsistencyOrder) {
  const { handle, arrive } = editor;
  const { t } = useTranslation();
  const diagnostics = useChecks(session);
  const [current, setCurrent] = useState<string | null>(null);
  const [announcement, setAnnouncement] = useState('');
  const placeOf = useCallback((one: Diagnostic) => placeInProse(session, one), [session]);

  const go = (diagnostic: Diagnostic) => {
    setCurrent(checkKey(diagnostic));
    const place = { number: diagnostics.indexOf(diagnostic) + 1, total: diagnostics.length };
    const words = { words: diagnostic.says, message: diagnostic.message[editing.language] };
    setAnnouncement(t('checks.announce', { ...place, ...words }));
    arrive(diagnostic.step, () => {
      const place = placeOf(diagnostic);
      if (place) handle()?.reveal(place);
      else focusElement(diagnostic);
    });
  };

  const take = (diagnostic: Diagnostic) => {
    const place = diagnostic.step === page ? placeOf(diagnostic) : null;
    const edit = place ? null : takeComputed(session.current(), diagnostic);
    if (place ? !handle()?.replace(place, diagnostic.expected) : edit === null)
      return showToast(t('suggestions.gone'));
    const took = t('checks.took', { words: diagnostic.expected });
    if (edit) showToast(took, { label: t('app.undo'), run: editing.apply(edit) });
    return setAnnouncement(took);
  };

  const ignore = (diagnostic: Diagnostic) => {
    const { ignored, taught } = session.current().suggestions;
    const one = ignoreOf(diagnostic, diagnostic.message[editing.language], editing.makeId());
    const run = editing.apply({
      type: 'set-suggestions',
      suggestions: { ignored: [...ignored, one], taught },
    });
    showToast(t('checks.ignoredNow'), { label: t('app.undo'), run });
  };

  const acts = useStable({
    onGo: go,
    onTake: take,
    onIgnore: ignore,
    next: () => {
      const at = diagnostics.findIndex((one) => checkKey(one) === current);
      const next = diagnostics[(at + 1) % Math.max(1, diagnostics.length)];
      if (next) go(next);
    },
  });
  const count = diagnostics.length;
  useOffer(
    'checks',
    useMemo(() => ({ count, next: acts.next }), [count, acts]),
  );
  return {
    announcement,
    panel: { diagnostics, current, onGo: acts.onGo, onTake: acts.onTake, onIgnore: acts.onIgnore },
  };
}

export type ConsistencyChecks = ReturnType<typeof useConsistencyChecks>;

/** Its words in the text of its page; null for a structure. */
function placeInProse(session: DocumentSession, diagnostic: Diagnostic): PaintedDiagnostic | null {
  const { place, start, end } = diagnostic;
  const block =
    place.kind === 'prose' ? session.current().prose[place.page].children[place.block] : undefined;
  const leafText = place.kind === 'prose' && block ? leavesOf(block)[place.leaf]?.text : undefined;
  if (place.kind !== 'prose' || leafText === undefined) return null;
  return {
    id: checkKey(diagnostic),
    level: 'warning',
    block: place.block,
    leaf: place.leaf,
    leafText,
    start,
    end,
  };
}

/** The field that holds the words, else the row of its item, else the head of the page. */
function focusElement({ place, says }: Diagnostic): void {
  const row = place.kind === 'item' ? rowOf(place.id) : null;
  const fields = [
    ...(row?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input') ?? []),
  ];
  const field = fields.find(({ value }) => says !== '' && value.includes(says)) ?? fields[0];
  const element = field ?? row ?? document.querySelector('main h1');
  element?.scrollIntoView({ block: 'center' });
  field?.focus();
}
