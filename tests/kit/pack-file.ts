/** A team pack as a team would write it, and taking it in. */
import type { Locator, Page } from '@playwright/test';
import { en } from '../../shared/messages/en';

export const packFile = {
  afterwordPack: 1,
  name: 'Payments',
  words: {
    PERSON: ['ledgerkeeper'],
    SYSTEM: ['Sarah', '结算引擎'],
    'V.neglect': ['zonk'],
    'PACK.jargon': ['fiasco', '翻车'],
  },
  levels: { 'try-harder': 'error', 'person-fault.en.erred': 'suggestion' },
  off: ['absolutes'],
  rules: [
    {
      id: 'character.en.fiasco',
      category: 'character',
      level: 'error',
      language: 'en',
      patterns: ['{PACK.jargon}'],
      why: { en: 'This is our word for blame.', zh: '这是团队里的指责用语。' },
      ask: { en: 'What was the plan at the time?', zh: '当时的计划是什么？' },
      examples: { flags: ['The release was a fiasco.'], passes: ['The release was quick.'] },
    },
  ],
};

/** The file's text, changed as `change` wants. */
export const packText = (change: (file: ReturnType<typeof copy>) => void = () => undefined): string => {
  const file = copy();
  change(file);
  return `${JSON.stringify(file, null, 2)}\n`;
};

const copy = () => structuredClone(packFile);

/** By the input: the browser's own dialog cannot be driven, so `showOpenFilePicker` has to be gone. */
export async function importPack(page: Page, dialog: Locator, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: en.packs.import }).click();
  await (await chooser).setFiles({
    name: 'team.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}
