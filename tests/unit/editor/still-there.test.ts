/** Diagnostics stay with their words while the text around them is typed, and go when the words change. */
import { describe, expect, it } from 'vitest';
import type { PaintedDiagnostic } from '../../../renderer/editor/contract';
import { blankIn, stillThere } from '../../../renderer/editor/paint/still-there';

const before = 'He was careless today and careless before.';

const on = (start: number, end: number): PaintedDiagnostic => ({
  id: 'd',
  level: 'error',
  block: 0,
  leaf: 0,
  leafText: before,
  start,
  end,
});

const first = on(7, 15);

describe('the words of a diagnostic', () => {
  it('stand where they were in an unchanged text', () => {
    expect(stillThere(first, before)).toEqual({ start: 7, end: 15 });
  });
  it('move with what is typed before them', () => {
    const now = `Yes. ${before}`;
    const span = stillThere(first, now);
    expect(span && now.slice(span.start, span.end)).toBe('careless');
    expect(span).toEqual({ start: 12, end: 20 });
  });
  it('stay for what is typed after them', () => {
    expect(stillThere(first, before.replace('today', 'on Monday'))).toEqual({ start: 7, end: 15 });
  });
  it('are gone when a letter in them changed', () => {
    expect(stillThere(first, before.replace('careless', 'carefree'))).toBeNull();
  });
  it('are gone when they were lengthened at either end', () => {
    expect(stillThere(first, before.replace('careless today', 'carelessly today'))).toBeNull();
    expect(stillThere(first, before.replace('was careless', 'was uncareless'))).toBeNull();
  });
  it('are gone when the text is another', () => {
    expect(stillThere(first, '')).toBeNull();
    expect(stillThere(first, 'Something else entirely')).toBeNull();
  });
  it('are not looked for outside the text', () => {
    expect(stillThere(on(40, 60), before)).toBeNull();
    expect(stillThere(on(5, 5), before)).toBeNull();
  });
});

describe('the part the writer fills', () => {
  it.each([
    ['under [what pressure] and', { start: 6, end: 21 }],
    ['在【什么信息】下', { start: 1, end: 7 }],
    ['nothing to fill', null],
    ['empty [] brackets', null],
  ])('of %j', (text, span) => {
    expect(blankIn(text)).toEqual(span);
  });
});
