import { describe, expect, it } from 'vitest';
import {
  addQuestion,
  hideQuestion,
  limitQuestion,
  removeQuestion,
  rewordQuestion,
  showQuestions,
} from '../../../shared/retrospective/question-settings';
import type { QuestionSettings } from '../../../shared/retrospective/retrospective';

const none: QuestionSettings = { hidden: [], reworded: {}, limited: {}, added: [] };

describe('question settings', () => {
  it('hides a question once and shows it again', () => {
    const hidden = hideQuestion(hideQuestion(none, 'goals-1'), 'goals-1');
    expect(hidden.hidden).toEqual(['goals-1']);
    expect(showQuestions(hidden, ['goals-1', 'goals-2'])).toEqual(none);
  });

  it('rewords a built-in question; no words bring the built-in ones back', () => {
    const reworded = rewordQuestion(none, 'goals-1', 'What was promised?');
    expect(reworded.reworded).toEqual({ 'goals-1': 'What was promised?' });
    expect(rewordQuestion(reworded, 'goals-1', '  ')).toEqual(none);
  });

  it('adds a question of its own, words it, takes it away', () => {
    const added = rewordQuestion(addQuestion(none, 'own', 'causes'), 'own', 'Who else saw it?');
    expect(added.added).toEqual([{ id: 'own', step: 'causes', text: 'Who else saw it?', onlyAt: [] }]);
    expect(added.reworded).toEqual({});
    expect(limitQuestion(added, 'own', ['SEV1']).added).toEqual([
      { id: 'own', step: 'causes', text: 'Who else saw it?', onlyAt: ['SEV1'] },
    ]);
    expect(removeQuestion(added, 'own')).toEqual(none);
  });

  it('asks a built-in question only at some levels; without a level always again', () => {
    const limited = limitQuestion(none, 'goals-1', ['SEV1']);
    expect(limited).toEqual({ ...none, limited: { 'goals-1': ['SEV1'] } });
    expect(limitQuestion(limited, 'goals-1', [])).toEqual(none);
  });
});
