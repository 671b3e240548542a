// @vitest-environment happy-dom
/** The focus goes round the parts of the window that are there. */
import { expect, test } from 'vitest';
import { cyclePanes } from '../../../renderer/app/document/cycle-panes';

const focused = () => document.activeElement?.closest('[data-pane]')?.getAttribute('data-pane') ?? null;

const drawn = (rail: 'shown' | 'hidden') => {
  document.body.innerHTML = `
    <header><button id="top">Home</button></header>
    <div data-pane="rail" ${rail === 'hidden' ? 'hidden' : ''}><button>Goals</button></div>
    <main data-pane="page"><button disabled>Undo</button><textarea></textarea></main>
    <footer data-pane="status"><button>Saved</button></footer>`;
  document.getElementById('top')?.focus();
};

const goRound = (by: 1 | -1) =>
  [0, 1, 2, 3].map(() => {
    cyclePanes(by);
    return focused();
  });

test('from outside of them forwards to the first, backwards to the last, and on', () => {
  drawn('shown');
  expect(goRound(1)).toEqual(['rail', 'page', 'status', 'rail']);
  drawn('shown');
  expect(goRound(-1)).toEqual(['status', 'page', 'rail', 'status']);
});

test('a part that is hidden, as the rail in focus mode, and a button that is disabled do not hold it up', () => {
  drawn('hidden');
  expect(goRound(1)).toEqual(['page', 'status', 'page', 'status']);
  cyclePanes(1);
  expect(document.activeElement?.tagName).toBe('TEXTAREA');
});
