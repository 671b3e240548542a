/** What is asked about a silence names the clock that stands in the row behind it. */
import { expect, test } from '../../kit/app-test';
import { messages } from '../../kit/desk';

test.use({ timezoneId: 'Asia/Shanghai' });

test('a gap between times of no known zone ends where the next row says', async ({ page }) => {
  const { timeline } = messages.en.structures;
  const text = '# Pump\n\n## Timeline\n\n- 2026-04-18 06:20 Alarm\n- 2026-04-18 07:45 Pump runs\n';
  await page.goto('/');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import files…' }).click();
  await (await chooser).setFiles({ name: 'pump.md', mimeType: 'text/markdown', buffer: Buffer.from(text) });
  await expect(page.getByText(timeline.gap.replace('{{time}}', '07:45'))).toBeVisible();
});
