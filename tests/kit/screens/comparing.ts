/** The open document beside what a colleague made of it, in a file that is picked by a command. */
import { expect, type Page } from '@playwright/test';
import { writeArchive } from '../../../shared/archive/write-archive';
import { applyEdit, type Edit } from '../../../shared/retrospective/edit';
import { readRetrospective } from '../../../shared/retrospective/schema';
import { rewrite } from '../colleague';
import { messages } from '../desk';
import { dialogs, putAway, runCommand, type Screen } from './screen';

/** What is stored of the open document. */
const storedJson = (page: Page): Promise<string> =>
  page.evaluate(
    (id) =>
      new Promise<string>((answer, refuse) => {
        const opening = indexedDB.open('afterword');
        opening.onerror = () => refuse(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('bodies').objectStore('bodies').get(id);
          reading.onsuccess = () => {
            opening.result.close();
            answer(reading.result.json);
          };
        };
      }),
    /#\/([\w-]+)\//.exec(page.url())?.[1] ?? '',
  );

async function byColleague(page: Page): Promise<Buffer> {
  const read = readRetrospective(JSON.parse(await storedJson(page)));
  if (!read.ok) throw new Error(read.problem.kind);
  const { events, factors } = read.value;
  const edits: readonly Edit[] = [
    { type: 'set-details', details: { severity: 'SEV1' } },
    rewrite('goals', 'The goal as a colleague put it: 订单在一小时内发出。'),
    ...events.slice(0, 1).map(({ id }): Edit => ({ type: 'remove-item', collection: 'events', id })),
    ...factors.slice(0, 1).map(
      (item): Edit => ({
        type: 'put-item',
        collection: 'factors',
        item: { ...item, statement: `${item.statement} (2)`, confidence: 'hypothesis' },
      }),
    ),
  ];
  return Buffer.from(writeArchive(edits.reduce(applyEdit, read.value), []));
}

export const comparingScreen: Screen = {
  name: 'comparing',
  over: dialogs,
  open: async (walk) => {
    const { page, language } = walk;
    const buffer = await byColleague(page);
    await page.evaluate(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));
    const chooser = page.waitForEvent('filechooser');
    await runCommand(walk, 'compare-file');
    await (await chooser).setFiles({ name: 'Ben.afterword', mimeType: 'application/zip', buffer });
    const { comparing } = messages[language];
    await page.getByRole('navigation', { name: comparing.parts }).getByRole('button').nth(1).click();
    await page.getByRole('radio', { name: comparing.takeTheirs }).first().check();
    await expect(page.locator('ins').first()).toBeVisible();
  },
  close: putAway(dialogs),
};
