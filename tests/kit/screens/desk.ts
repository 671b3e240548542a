/** The sample at the desk: its six steps, a row with its details, the other sides of the panel, the quiet desk. */
import { expect } from '@playwright/test';
import type { StepId } from '../../../shared/retrospective/step-id';
import { stepIds } from '../../../shared/retrospective/step-id';
import { messages, proseOf, railButton } from '../desk';
import { runCommand, type Screen, type Walk } from './screen';

export async function openStep({ page, language }: Walk, step: StepId): Promise<void> {
  await railButton(page, step, language).click();
  await expect(railButton(page, step, language)).toHaveAttribute('aria-current', 'step');
  await expect(proseOf(page, step, language)).toBeVisible();
}

const stepScreens = stepIds.map(
  (step, index): Screen => ({
    name: `step-${step}`,
    open: async (walk) => {
      const { page, language } = walk;
      const sample = language === 'en' ? /^Checkout latency/ : /^订单同步延迟/;
      if (index === 0) await page.getByRole('main').getByRole('button', { name: sample }).click();
      await openStep(walk, step);
    },
  }),
);

/** A row of each kind with everything it can say. */
const openRow = (step: StepId): Screen => ({
  name: `row-${step}`,
  over: 'main',
  open: async (walk) => {
    await openStep(walk, step);
    const more = walk.page
      .getByRole('main')
      .locator('[data-row] button:not([role])[aria-expanded="false"]')
      .first();
    await more.focus();
    await more.press('Enter');
    await expect(walk.page.locator('[data-open]').first()).toBeVisible();
  },
});

/** The factors in each way they can be seen. */
const factorView = (view: 'tree' | 'fishbone'): Screen => ({
  name: `factors-${view}`,
  over: 'main',
  open: async (walk) => {
    await openStep(walk, 'causes');
    await runCommand(walk, `factors-${view}`);
    await expect(walk.page.getByRole('main').locator('svg[role="img"]')).toBeVisible();
  },
  close: (walk) => runCommand(walk, 'factors-outline'),
});

const questions: Screen = {
  name: 'panel-questions',
  over: '[data-pane="panel"]',
  open: async (walk) => {
    const { page, language } = walk;
    const tab = page.getByRole('tab', { name: messages[language].questions.title });
    if (!(await tab.isVisible())) await runCommand(walk, 'side-panel');
    await tab.click();
    await expect(tab).toHaveAttribute('aria-selected', 'true');
  },
};

const panel: Screen = {
  name: 'panel-suggestions',
  over: '[data-pane="panel"]',
  open: async ({ page, language }) => {
    const tab = page.getByRole('tab', { name: messages[language].suggestions.title });
    await tab.click();
    await expect(tab).toHaveAttribute('aria-selected', 'true');
  },
  close: async (walk) => {
    if (await walk.page.evaluate(() => matchMedia('(max-width: 1099px)').matches))
      await runCommand(walk, 'side-panel');
  },
};

const focusMode: Screen = {
  name: 'focus-mode',
  open: async ({ page, language }) => {
    await proseOf(page, 'document', language).focus();
    await page.keyboard.press('ControlOrMeta+Shift+D');
    await expect(page.getByRole('navigation')).toHaveCount(0);
  },
  close: async ({ page }) => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('navigation').first()).toBeVisible();
  },
};

export const deskScreens: readonly Screen[] = [
  ...stepScreens,
  openRow('goals'),
  openRow('narrative'),
  factorView('tree'),
  factorView('fishbone'),
  openRow('document'),
  questions,
  panel,
  focusMode,
];
