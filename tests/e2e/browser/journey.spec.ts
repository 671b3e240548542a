/** The main job, end to end: a pasted post-mortem becomes a guided document, is improved, survives a reload, leaves as DOCX. */
import { readFile } from 'node:fs/promises';
import type { CDPSession, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from '../../kit/app-test';

const postMortem = `# Invoice run stopped, 7 May

## Summary

The nightly invoice run stopped after 1,204 of 9,800 invoices. Customers received the rest eleven hours late.

## Timeline

All times in UTC.

| Time | Event |
| --- | --- |
| 2026-05-07 01:10 | The invoice run starts |
| 2026-05-07 01:42 | Disk usage alert on billing-db |
| 2026-05-07 07:55 | Customer service receives the first ticket |
| 2026-05-07 12:40 | The last invoice is sent |

## Root cause

The archive job had been moved to the same volume in April.

## Action items

- Move the archive job to its own volume
- Alert on the number of invoices sent per hour

## Recipe of the day

Lentil soup, for those who stayed late.
`;

async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.keyboard.press('ControlOrMeta+V');
}

/** Types Chinese as an input method does: a composition that grows, then its result. */
async function compose(client: CDPSession, spelling: string, result: string): Promise<void> {
  for (let length = 1; length <= spelling.length; length++)
    await client.send('Input.imeSetComposition', {
      text: spelling.slice(0, length),
      selectionStart: length,
      selectionEnd: length,
    });
  await client.send('Input.insertText', { text: result });
}

const painted = (page: Page, name: string): Promise<readonly string[]> =>
  page.evaluate(
    (key) => [...(CSS.highlights.get(key) ?? [])].map((range) => (range as Range).toString()),
    `afterword-${name}`,
  );

test('a pasted post-mortem becomes a document that is improved, kept and exported', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('textbox', { name: /Paste an incident log/ })).toBeFocused();
  await paste(page, postMortem);
  await page.keyboard.press('Enter');

  await test.step('its parts are mapped', async () => {
    await expect(page.getByRole('textbox', { name: 'Title of the retrospective' })).toHaveValue(
      'Invoice run stopped, 7 May',
    );
    await page.getByRole('button', { name: /^Document/ }).click();
    await expect(page.getByRole('main')).toContainText('stopped after 1,204 of 9,800');
    await expect(
      page.locator('textarea', { hasText: 'Move the archive job to its own volume' }),
    ).toBeVisible();
    await page.getByRole('button', { name: /^Causes/ }).click();
    await expect(page.getByRole('main')).toContainText('had been moved to the same volume');
    await page.getByRole('button', { name: /^Unsorted/ }).click();
    await expect(page.getByRole('main')).toContainText('Lentil soup');
    await page.getByRole('button', { name: /^Narrative/ }).click();
    await expect(page.getByText('Disk usage alert on billing-db')).toBeVisible();
  });

  const text = page.getByRole('textbox', { name: 'Narrative, text' });
  await test.step('blameful sentences in both languages are painted', async () => {
    await text.click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('The on-call engineer forgot to check the disk and was careless.');
    await page.keyboard.press('Enter');
    const client = await page.context().newCDPSession(page);
    await compose(client, 'cuxin', '值班工程师粗心大意，');
    await compose(client, 'wangji', '忘了检查磁盘。');
    await expect(text).toContainText('值班工程师粗心大意，忘了检查磁盘。');
    await expect
      .poll(async () => [...(await painted(page, 'error')), ...(await painted(page, 'warning'))].join(' | '))
      .toMatch(/careless[\s\S]*粗心|粗心[\s\S]*careless/);
  });

  await test.step('F8 leads to a suggestion; Enter accepts it; undo takes it back', async () => {
    const before = await text.innerText();
    await page.keyboard.press('F8');
    await expect(page.locator('[data-accept]')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect.poll(() => text.innerText()).not.toBe(before);
    await expect(text).toBeFocused();
    await page.keyboard.press('ControlOrMeta+Z');
    await expect.poll(() => text.innerText()).toBe(before);
  });

  await test.step('nothing is lost on reload', async () => {
    await page.reload();
    await expect(text).toContainText('The on-call engineer forgot to check the disk and was careless.');
    await expect(text).toContainText('值班工程师粗心大意，忘了检查磁盘。');
  });

  await test.step('the DOCX holds the text', async () => {
    await page.keyboard.press('ControlOrMeta+Shift+E');
    const download = page.waitForEvent('download');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Export/ })
      .click();
    const file = await (await download).path();
    expect((await download).suggestedFilename()).toBe('Invoice run stopped, 7 May.docx');
    const parts = unzipSync(new Uint8Array(await readFile(file)));
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const words = body.replace(/<[^>]+>/g, '');
    for (const expected of [
      'Disk usage alert on billing-db',
      'Lentil soup',
      'forgot to check the disk and was careless',
      '值班工程师粗心大意，忘了检查磁盘',
      'Move the archive job to its own volume',
    ])
      expect(words).toContain(expected);
  });
});
