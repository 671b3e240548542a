/** The desk and the library with a document that has too much of everything. */
import { expect } from '@playwright/test';
import { writeArchive } from '../../../shared/archive/write-archive';
import type { StepId } from '../../../shared/retrospective/step-id';
import { messages, titleField } from '../desk';
import { openStep } from './desk';
import { fullOf, long } from './full-document';
import { goHome, named, runCommand, type Screen } from './screen';

const opened: Screen = {
  name: 'full-narrative',
  open: async (walk) => {
    const { page, language } = walk;
    const importing = named(page, messages[language].home.importFiles);
    if (!(await importing.isVisible())) await goHome(walk);
    const chooser = page.waitForEvent('filechooser');
    await importing.click();
    const buffer = Buffer.from(writeArchive(fullOf(language), []));
    const file = { name: 'full.afterword', mimeType: 'application/octet-stream', buffer };
    await (await chooser).setFiles(file);
    await expect(titleField(page, language)).toHaveValue(long[language]);
    await openStep(walk, 'narrative');
  },
};

const step = (id: StepId): Screen => ({ name: `full-${id}`, open: (walk) => openStep(walk, id) });

const checks: Screen = {
  name: 'full-checks',
  over: '[data-pane="panel"]',
  open: async (walk) => {
    const { page, language } = walk;
    const tab = page.getByRole('tab', { name: messages[language].checks.title });
    if (!(await tab.isVisible())) await runCommand(walk, 'side-panel');
    await tab.click();
    const list = page.getByRole('region', { name: messages[language].checks.title });
    await expect(list.getByRole('listitem').first()).toBeVisible();
  },
  close: async (walk) => {
    const { page, language } = walk;
    await page.getByRole('tab', { name: messages[language].suggestions.title }).click();
    if (await page.evaluate(() => matchMedia('(max-width: 1099px)').matches))
      await runCommand(walk, 'side-panel');
  },
};

const fishbone: Screen = {
  name: 'full-fishbone',
  over: 'main',
  open: (walk) => runCommand(walk, 'factors-fishbone'),
  close: (walk) => runCommand(walk, 'factors-outline'),
};

const home: Screen = {
  name: 'full-home',
  open: async (walk) => {
    await goHome(walk);
    await expect(walk.page.locator('[data-item]')).not.toHaveCount(0);
  },
};

export const fullScreens: readonly Screen[] = [
  opened,
  step('goals'),
  step('evaluation'),
  step('causes'),
  fishbone,
  step('document'),
  checks,
  home,
];
