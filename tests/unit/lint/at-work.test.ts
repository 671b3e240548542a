/** Trades that programs are named after: what is told of them says which of the two they are. */
import { describe, expect, it } from 'vitest';
import { lintText } from './lint-text';

describe('a trade that programs share', () => {
  it.each([
    [
      'The loader was on his phone and missed the stop signal.',
      'The loader missed the second file and retried.',
    ],
    ['The handler went to lunch and ignored the alarm.', 'The event handler ignored the alarm.'],
    ['The planner shrugged and ignored the warning.', 'The planner ignored the warning.'],
    ['The driver left early without checking the load.', 'The driver started without checking the load.'],
    [
      'The controller was tired, half asleep and failed to notice the call.',
      'The controller failed to notice the call.',
    ],
    ['The printer signed the sheet without checking the colours.', 'The printer failed to apologise.'],
  ])('is a person in “%s” and a program in “%s”', (person, program) => {
    expect(lintText(person)).not.toEqual([]);
    expect(lintText(program)).toEqual([]);
  });

  it('is a program where a program stands before it', () => {
    expect(lintText('The test runner was on his phone list and failed to start.')).toEqual([]);
  });
});
