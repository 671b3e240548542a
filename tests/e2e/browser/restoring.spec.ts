/** A library that came back without a document, and a document that is no retrospective any more: both come back whole. */
import { expect, type Page } from '@playwright/test';
import { test } from '../../kit/app-test';
import { messages, proseOf, saved, say, startEmpty } from '../../kit/desk';
import { harm, idOf } from '../../kit/screens/trouble';

const { app, backups } = messages.en;

/** A document with words that were copied outside the database. */
async function copied(page: Page): Promise<string> {
  await page.goto('/');
  await startEmpty(page, 'Copied');
  await proseOf(page, 'goals').focus();
  await page.keyboard.type('Every word of it.');
  await saved(page);
  const address = page.url();
  await page.getByRole('button', { name: app.home, exact: true }).click();
  // Everything is copied before it is packed.
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: backups.now }).click();
  await download;
  return address;
}

test('a missing document is told before anything else, and restored word for word', async ({ page }) => {
  const address = await copied(page);
  await harm(page, idOf(address), 'remove');
  await page.reload();
  await expect(page.getByRole('heading', { name: backups.lostTitle_one })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: say(backups.chosen, { title: 'Copied' }) })).toBeChecked();
  await page.getByRole('button', { name: backups.restoreAll_one, exact: true }).press('Enter');
  await page.getByRole('button', { name: /^Copied/ }).click();
  await expect(proseOf(page, 'goals')).toHaveText('Every word of it.');
  await page.reload();
  await expect(proseOf(page, 'goals')).toHaveText('Every word of it.');
});

test('a damaged document shows the words that can be read, and takes its copy instead', async ({ page }) => {
  const address = await copied(page);
  await harm(page, idOf(address), 'spoil');
  await page.goto(address);
  await page.reload();
  await expect(page.getByRole('heading', { name: backups.damagedTitle })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Order sync delay');
  const copies = page.getByRole('button', {
    name: new RegExp(`^${backups.restoreCopy.split('{{')[0]?.trim()}`),
  });
  const names = await copies.allTextContents();
  expect(new Set(names).size).toBe(names.length);
  await copies.first().click();
  await expect(proseOf(page, 'goals')).toHaveText('Every word of it.');
});
