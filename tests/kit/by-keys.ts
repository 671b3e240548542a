/** What hands at the keyboard do to the fields of a step: walk to them, type, press, choose, tick. Never a pointer. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Language } from '../../shared/kit/bilingual';
import { inputMethod } from './composition';
import { messages, say, walkTo } from './desk';

/** Which way the walk goes. */
export type Way = 'Tab' | 'Shift+Tab';

export interface Keys {
  /** Words where the caret is: English as dictation brings them after a first key, Chinese by an input method. */
  write(words: string): Promise<void>;
  /** Walks to the last field of that name and writes. */
  into(field: string, words: string, way?: Way): Promise<void>;
  press(button: string, way?: Way): Promise<void>;
  enter(): Promise<void>;
  /** Presses a button that adds a row, and writes into the row. */
  add(button: string, words: string, way?: Way): Promise<void>;
  /** Opens what lies folded away below the row of that name. */
  unfold(row: string, way?: Way): Promise<void>;
  choose(select: string, option: string, way?: Way): Promise<void>;
  tick(box: string, way?: Way): Promise<void>;
  /** From the radio button that is checked to the next one of its group. */
  next(radio: string, to: string, way?: Way): Promise<void>;
  /** @param day `YYYY-MM-DD` */
  date(field: string, day: string, way?: Way): Promise<void>;
  /** From the line of an outline to a new one below it, one level deeper; then out of the outline. */
  deeper(words: string): Promise<void>;
}

export function keysOn(page: Page, language: Language): Keys {
  const structures = page.getByRole('main').locator('section');
  const { rows } = messages[language].structures;
  const byRole = (role: 'button' | 'checkbox' | 'combobox' | 'radio' | 'textbox', name: string): Locator =>
    structures.getByRole(role, { name, exact: true });

  const write = async (words: string) => {
    if (language === 'en') {
      await page.keyboard.type(words.slice(0, 1));
      return page.keyboard.insertText(words.slice(1));
    }
    const method = await inputMethod(page);
    await method.begin('pinyin');
    return method.commit(words);
  };
  const into = async (field: string, words: string, way?: Way) => {
    await walkTo(page, byRole('textbox', field).or(byRole('combobox', field)).last(), way);
    await write(words);
  };
  const press = async (button: string, way?: Way) => {
    await walkTo(page, byRole('button', button).last(), way);
    await page.keyboard.press('Enter');
  };
  const add = async (button: string, words: string, way?: Way) => {
    await press(button, way);
    await write(words);
  };
  const choose = async (select: string, option: string, way?: Way) => {
    const field = byRole('combobox', select).last();
    await walkTo(page, field, way);
    await page.keyboard.press('Enter');
    const choice = page.getByRole('option', { name: option, exact: true });
    await expect(choice).toBeVisible();
    await expect(async () => {
      await page.keyboard.press('ArrowDown');
      await expect(choice).toBeFocused({ timeout: 50 });
    }).toPass({ intervals: [10] });
    await page.keyboard.press('Enter');
    await expect(field).toHaveText(option);
  };
  const tick = async (box: string, way?: Way) => {
    const field = byRole('checkbox', box).last();
    await walkTo(page, field, way);
    await page.keyboard.press('Space');
    await expect(field).toBeChecked();
  };
  const next = async (radio: string, to: string, way?: Way) => {
    await walkTo(page, byRole('radio', radio), way);
    await page.keyboard.press('ArrowRight');
    await expect(byRole('radio', to)).toBeChecked();
  };
  const date = async (field: string, day: string, way?: Way) => {
    const [year, month, monthDay] = day.split('-');
    const place = structures.getByLabel(field, { exact: true }).last();
    await walkTo(page, place, way);
    // The browser, not the page, decides in which order the parts stand.
    for (const order of [
      [monthDay, month, year],
      [month, monthDay, year],
      [year, month, monthDay],
    ]) {
      for (const key of ['ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
      await page.keyboard.type(order.join(''));
      if ((await place.inputValue()) === day) return;
    }
    throw new Error(`${field} does not take ${day}`);
  };
  const deeper = async (words: string) => {
    for (const key of ['Enter', 'Tab']) await page.keyboard.press(key);
    await write(words);
    for (const key of ['Escape', 'Tab']) await page.keyboard.press(key);
  };
  return {
    write,
    into,
    press,
    enter: () => page.keyboard.press('Enter'),
    add,
    choose,
    tick,
    next,
    date,
    deeper,
    unfold: (name, way) => press(say(rows.more, { name }), way),
  };
}
