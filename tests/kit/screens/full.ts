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
    const chooser = page.waitForEvent('filechooser');
    await named(page, messages[language].home.importFiles).click();
    const buffer = Buffer.from(writeArchive(fullOf(language), []));
    const file = { name: 'full.afterword', mimeType: 'application/octet-stream', buffer };
    await (await chooser).setFiles(file);
    await expect(titleField(page, language)).toHaveValue(long[language]);
    await openStep(walk, 'narrative');
  },
};

const step = (id: StepId): Screen => ({ name: `full-${id}`, open: (walk) => openStep(walk, id) });

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
  home,
];
