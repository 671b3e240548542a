/** What goes wrong: a store that refuses, another tab, a damaged document, a library that is not what it was. */
import { expect, type Page } from '@playwright/test';
import { messages, say, titleField } from '../desk';
import { goHome, named, type Screen } from './screen';

/** The id of a document in its address. */
const idIn = /#\/([\w-]+)\//;

export const idOf = (address: string): string => idIn.exec(address)?.[1] ?? '';

/** The address of the first document of the list, which stays open in the page. */
async function openFirst(page: Page): Promise<string> {
  await page.locator('[data-item]').first().press('Enter');
  await page.waitForURL(idIn);
  return page.url();
}

const setRefusing = (page: Page, refuses: boolean): Promise<void> =>
  page.evaluate((on) => {
    const { prototype } = IDBObjectStore;
    const kept = prototype as unknown as { usual?: typeof prototype.put };
    kept.usual ??= prototype.put;
    prototype.put = on
      ? () => {
          throw new DOMException('full', 'QuotaExceededError');
        }
      : kept.usual;
  }, refuses);

const notSaved: Screen = {
  name: 'not-saved',
  open: async ({ page, language }) => {
    await openFirst(page);
    await setRefusing(page, true);
    await titleField(page, language).press('End');
    await page.keyboard.insertText(' 2');
    await expect(
      page.getByRole('alert').filter({ has: named(page, messages[language].app.retry) }),
    ).toBeVisible();
  },
  close: async ({ page, language }) => {
    await setRefusing(page, false);
    await named(page, messages[language].app.retry).click();
    await expect(page.locator('[data-save-state="saved"]')).toBeVisible();
  },
};

const otherTabs = new WeakMap<Page, Page>();

const elsewhere: Screen = {
  name: 'open-elsewhere',
  open: async (walk) => {
    const { page, language } = walk;
    const address = page.url();
    await goHome(walk);
    const other = await page.context().newPage();
    otherTabs.set(page, other);
    await other.goto(address);
    await expect(titleField(other, language)).toBeEditable();
    await page.bringToFront();
    await openFirst(page);
    await expect(named(page, messages[language].app.takeOver)).toBeVisible();
  },
  close: async (walk) => {
    await otherTabs.get(walk.page)?.close();
    await goHome(walk);
  },
};

type Harm = 'spoil' | 'remove';

/** Spoils what is stored of a document, or takes it out altogether. */
export const harm = (page: Page, id: string, how: Harm): Promise<void> =>
  page.evaluate(
    ([document, act]) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('afterword');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const change = database.transaction(['bodies', 'listed'], 'readwrite');
          const bodies = change.objectStore('bodies');
          if (act === 'remove') {
            bodies.delete(document);
            change.objectStore('listed').delete(document);
          } else {
            const reading = bodies.get(document);
            reading.onsuccess = () =>
              bodies.put({ ...reading.result, json: '{"title":"Order sync delay","prose":["The queue grew' });
          }
          change.oncomplete = () => {
            database.close();
            done();
          };
        };
      }),
    [id, how] as const,
  );

const damaged: Screen = {
  name: 'damaged',
  open: async (walk) => {
    const { page, language } = walk;
    const address = await openFirst(page);
    await goHome(walk);
    await harm(page, idOf(address), 'spoil');
    await page.goto(address);
    await page.reload();
    await expect(page.getByRole('heading', { name: messages[language].backups.damagedTitle })).toBeVisible();
  },
};

const restore: Screen = {
  name: 'restore',
  open: async (walk) => {
    const { page, language } = walk;
    await harm(page, idOf(page.url()), 'remove');
    await page.goto('/');
    await page.reload();
    await expect(
      page.getByRole('heading', { name: say(messages[language].backups.lostTitle_one, { count: 1 }) }),
    ).toBeVisible();
  },
};

const closed: Screen = {
  name: 'library-closed',
  open: async ({ page, language }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('damaged', 'UnknownError');
      };
    });
    await page.goto('/');
    await page.reload();
    await expect(page.getByRole('heading', { name: messages[language].backups.closedTitle })).toBeVisible();
  },
};

export const troubleScreens: readonly Screen[] = [notSaved, elsewhere, damaged, restore, closed];
