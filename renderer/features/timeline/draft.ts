/** The narrative as sentences drafted from the events that it does not tell yet, as one edit. */
import { draftSentences, paragraphsOf } from '../../../shared/intake/draft-narrative';
import { inlineText, leavesOf } from '../../../shared/prose/leaves';
import type { Edit } from '../../../shared/retrospective/edit';
import type { Retrospective } from '../../../shared/retrospective/retrospective';

/** Behind what is written; null when every event is told already. */
export function draftEdit({ events, zone, language, prose }: Retrospective): Edit | null {
  const blocks = prose.narrative.children;
  const told = blocks.flatMap((block) => leavesOf(block).map(({ text }) => text));
  const fresh = draftSentences(events, zone, language).filter(
    ({ text }) => !told.some((line) => line.includes(text)),
  );
  if (fresh.length === 0) return null;
  const last = blocks.at(-1);
  const isBlank = last?.type === 'paragraph' && inlineText(last.children).trim() === '';
  const start = isBlank ? blocks.length - 1 : blocks.length;
  const insert = paragraphsOf(fresh, language);
  const splice: Edit = { type: 'splice-prose', page: 'narrative', start, remove: isBlank ? 1 : 0, insert };
  return { type: 'batch', purpose: 'insert', edits: [splice] };
}
