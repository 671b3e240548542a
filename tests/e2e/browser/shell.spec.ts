/** The browser shell: the page starts under the content policy, and nothing can leave it. */
import { contentPolicy } from '../../../shared/host/content-policy';
import { expect, test, type Watch } from '../../kit/app-test';

/** These tests breach on purpose. */
const forget = (watch: Watch): void => {
  watch.breaches.length = 0;
  watch.strayed.length = 0;
};

test('the page starts in a secure context under the content policy', async ({ page }) => {
  const response = await page.goto('/');
  expect(response?.headers()['content-security-policy']).toBe(contentPolicy);
  await expect(page).toHaveTitle(/Afterword|后记/);
  await expect(page.locator('#root')).not.toBeEmpty();
  expect(await page.evaluate(() => isSecureContext && 'locks' in navigator)).toBe(true);
});

test('nothing can be fetched, run from text, or injected (positive control of the watch)', async ({
  page,
  watch,
}) => {
  await page.goto('/');
  const outcomes = await page.evaluate(async () => {
    // The tools that run this may evaluate text; what runs later may not.
    const later = () => new Promise((settle) => setTimeout(settle));
    const attempt = (act: () => unknown) =>
      later()
        .then(act)
        .then(
          () => 'done',
          () => 'refused',
        );
    return Promise.all([
      attempt(() => fetch('https://example.org/')),
      attempt(() => fetch('/')),
      attempt(() => document.body.insertAdjacentHTML('beforeend', '<p>x</p>')),
      attempt(() => new Worker('data:text/javascript,0')),
      attempt(() => Function('return 1')()),
    ]);
  });
  expect(outcomes).toEqual(Array(5).fill('refused'));
  await expect.poll(() => watch.breaches.length).toBe(5);
  forget(watch);
});

test('an image from elsewhere stays unloaded (positive control of the watch)', async ({ page, watch }) => {
  await page.goto('/');
  await page.evaluate(() => {
    const image = new Image();
    image.src = 'https://example.org/x.png';
    document.body.append(image);
  });
  await expect.poll(() => watch.breaches.join()).toContain('img-src');
  expect(await page.evaluate(() => document.images[0]?.naturalWidth)).toBe(0);
  expect(watch.strayed).toEqual(['https://example.org/x.png']);
  forget(watch);
});
