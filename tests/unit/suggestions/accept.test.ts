/** Accepting suggestions changes the words and nothing else, as one edit that can be taken back. */
import { describe, expect, it } from 'vitest';
import {
  blanksOf,
  clauseOf,
  hasBlank,
  replacementsOf,
} from '../../../renderer/features/suggestions/accept-all';
import { acceptEdit } from '../../../renderer/features/suggestions/accept-edit';
import type { Suggestion } from '../../../renderer/features/suggestions/suggestion';
import { noTime } from '../../../renderer/features/timeline/event-time';
import { writeMarkdown } from '../../../shared/prose/markdown';
import { applyEdit } from '../../../shared/retrospective/edit';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { emptyEvent } from '../../../shared/retrospective/timeline';
import { suggestionsIn, writtenAs } from './found';

const about = (retrospective: Retrospective, words: string): Suggestion => {
  const found = suggestionsIn(retrospective).find(({ diagnostic }) => diagnostic.text.includes(words));
  if (!found) throw new Error(`nothing is suggested about ${words}`);
  return found;
};

const causes = ({ prose }: Retrospective): string => writeMarkdown(prose.causes).trim();

function accepted(retrospective: Retrospective, words: string, by: string) {
  const accept = acceptEdit(retrospective, [{ suggestion: about(retrospective, words), words: by }]);
  if (!accept) throw new Error('it no longer applies');
  return accept;
}

describe('accepting', () => {
  it('keeps the formatting around the words, and of the words', () => {
    const told = writtenAs('The **reviewer failed to check** the _queue_.');
    const { edit, undo } = accepted(told, 'failed to check', 'had no cue to check');
    const after = applyEdit(told, edit);
    expect(causes(after)).toBe('The **reviewer had no cue to check** the _queue_.');
    expect(applyEdit(after, undo)).toEqual(told);
  });

  it('reaches what was known at an event, which stands in a record of its own', () => {
    const text = 'The engineer failed to check the queue.';
    const knowledge = { known: '', believed: text, unknown: '' };
    const told = writtenAs(text, { events: [{ ...emptyEvent('e', noTime, 'Alert'), knowledge }] });
    const place = { kind: 'item', collection: 'events', id: 'e', field: 'believed' } as const;
    const suggestion = { ...about(told, 'failed to check'), place };
    const accept = acceptEdit(told, [{ suggestion, words: 'had no cue to check' }]);
    const after = applyEdit(told, accept?.edit as never);
    expect(after.events[0]?.knowledge.believed).toBe('The engineer had no cue to check the queue.');
    expect(applyEdit(after, accept?.undo as never)).toEqual(told);
  });

  it('does nothing where the words have changed since', () => {
    const told = writtenAs('The reviewer failed to check the queue.');
    const suggestion = about(told, 'failed to check');
    const changed = writtenAs('The reviewer checked the queue.');
    expect(acceptEdit(changed, [{ suggestion, words: 'x' }])).toBeNull();
  });
});

describe('accepting all of a rule', () => {
  const told = writtenAs(
    [
      'The reviewer failed to check the queue, and the developer failed to test it.',
      '- The **engineer failed to verify** the backup.',
    ].join('\n\n'),
    { observations: [{ id: 'o', side: 'better', text: 'The engineer failed to check the alert.' }] as never },
  );
  const suggestions = suggestionsIn(told);
  const rule = about(told, 'failed to check').diagnostic.rule;

  it('finds every place of the rule, each blank once', () => {
    const replacements = replacementsOf(suggestions, rule, {});
    expect(replacements).toHaveLength(4);
    expect(blanksOf(replacements).map(({ label }) => label)).toEqual(['which cue, if any']);
    expect(replacements.every(hasBlank)).toBe(true);
  });

  it('fills the blanks with the words of the writer and makes one edit of it', () => {
    const replacements = replacementsOf(suggestions, rule, { 'which cue, if any': 'no cue' });
    expect(replacements.some(hasBlank)).toBe(false);
    const accept = acceptEdit(told, replacements);
    expect(accept?.count).toBe(4);
    expect(accept?.edit.type).toBe('batch');
    const after = applyEdit(told, accept?.edit as never);
    expect(causes(after)).toContain(
      'The reviewer had no cue to check the queue, and the developer had no cue to test it.',
    );
    expect(causes(after)).toContain('**engineer had no cue to verify**');
    expect(after.observations[0]?.text).toBe('The engineer had no cue to check the alert.');
    expect(applyEdit(after, accept?.undo as never)).toEqual(told);
  });

  it('leaves blanks that were not filled, or only with spaces', () => {
    const replacements = replacementsOf(suggestions, rule, { 'which cue, if any': '  ' });
    expect(replacements.every(hasBlank)).toBe(true);
  });

  it('shows the clause, not the whole paragraph', () => {
    expect(clauseOf(about(told, 'failed to test'))).toEqual({
      before: 'and the developer ',
      after: ' it',
    });
  });
});
