// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { controlAt, type FocusPlace, placeOf } from '../../../renderer/app/document/page-place';

const page = (html: string): HTMLElement => {
  document.body.innerHTML = `<main>${html}</main>`;
  return document.querySelector('main') as HTMLElement;
};

const row = (id: string, text: string, rest = '') =>
  `<div data-row="${id}" tabindex="-1" aria-label="${text}"><span data-lead><textarea aria-label="Text">${text}</textarea></span>
   <button>Remove</button>${rest}</div>`;

const field = (main: HTMLElement, selector: string) => main.querySelector(selector) as HTMLTextAreaElement;

const control = (place: FocusPlace) => place as FocusPlace & { kind: 'control' };

describe('what had the focus', () => {
  it('is the same control of the same row once rows came before it and between its namesakes', () => {
    const before = page(row('a', 'one') + row('b', 'two'));
    const text = field(before, '[data-row="b"] textarea');
    text.setSelectionRange(2, 2);
    const place = placeOf(text, before, null);
    expect(place).toEqual({ kind: 'control', row: 'b', name: 'Text', before: 0, caret: 2 });
    const after = page(row('c', 'new') + row('a', 'one') + row('b', 'changed'));
    expect(controlAt(control(place), after)).toBe(field(after, '[data-row="b"] textarea'));
  });

  it('is told apart from others of its name, and from those of other rows', () => {
    const main = page(`${row('a', 'one')}<input aria-label="Text"><input aria-label="Text">`);
    const second = main.querySelectorAll<HTMLElement>('main > input')[1] as HTMLElement;
    const place = control(placeOf(second, main, null));
    expect(place.row).toBeNull();
    expect(controlAt(place, main)).toBe(second);
  });

  it('is the first text of the row where the control is folded away, and nothing where the row is gone', () => {
    const unfolded = page(row('a', 'one', '<textarea aria-label="Evidence"></textarea>'));
    const place = control(placeOf(field(unfolded, '[aria-label="Evidence"]'), unfolded, null));
    const folded = page(row('a', 'one'));
    expect(controlAt(place, folded)).toBe(field(folded, '[aria-label="Text"]'));
    expect(controlAt(place, page(row('b', 'two')))).toBeNull();
  });

  it('is the row itself where the row had it', () => {
    const main = page(row('a', 'one') + row('b', 'two'));
    const whole = field(main, '[data-row="b"]');
    expect(controlAt(control(placeOf(whole, main, null)), main)).toBe(whole);
  });
});
