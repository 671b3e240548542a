/** What a writer may type as the address of a link. */
import { expect, it } from 'vitest';
import { addressFrom } from '../../../renderer/editor/link/edit-link';

it.each([
  ['https://example.com/a', 'https://example.com/a'],
  [' example.com/a?b#c ', 'https://example.com/a?b#c'],
  ['例子.中国', 'https://例子.中国'],
  ['ops@example.com', 'mailto:ops@example.com'],
  ['mailto:ops@example.com', 'mailto:ops@example.com'],
  ['#causes', '#causes'],
  ['runbooks/restart', 'runbooks/restart'],
  ['', null],
  ['javascript:alert(1)', null],
  ['JaVaScRiPt:alert(1)', null],
  ['data:text/html,x', null],
  ['//example.com', null],
])('%j becomes %j', (typed, address) => {
  expect(addressFrom(typed)).toBe(address);
});
