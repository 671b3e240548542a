/** Nothing goes out of the desktop and nothing comes in: requests, windows, navigation, permissions, links. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '../../kit/desktop-test';
import { asked, askMain, presses } from '../../kit/desktop-user';

test('no request reaches even this machine, with the content policy out of the way', async ({ desktop }) => {
  let visits = 0;
  const server = createServer((_request, response) => {
    visits++;
    response.setHeader('Access-Control-Allow-Origin', '*').end('here');
  }).listen(0, '127.0.0.1');
  await new Promise((settle) => server.once('listening', settle));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  // Positive control: it is there, and it counts.
  expect(await (await fetch(address)).text()).toBe('here');
  expect(visits).toBe(1);

  const { page } = await desktop.start({ bypassCSP: true });
  await page.reload();
  await page.locator('#root > *').first().waitFor();
  const attempts = [address, 'https://example.org/', 'https://afterword.invalid/'];
  const outcomes = await page.evaluate(
    (addresses) =>
      Promise.all(
        addresses.map((one) =>
          fetch(one, { mode: 'no-cors' }).then(
            () => 'reached',
            () => 'refused',
          ),
        ),
      ),
    attempts,
  );
  expect(outcomes).toEqual(['refused', 'refused', 'refused']);
  expect(visits).toBe(1);
  expect(readFileSync(join(desktop.folder, 'data/logs/afterword.log'), 'utf8')).toContain('what=request');
  server.close();
});

test('no window, no other page, no device, and links only after a question', async ({ desktop }) => {
  const { app, page } = await desktop.start();
  const before = page.url();
  await page.evaluate(() => void window.open('https://example.org/'));
  await page.evaluate(() => {
    location.href = 'https://example.org/';
  });
  const permissions = await page.evaluate(async () => [
    await Notification.requestPermission(),
    (await navigator.permissions.query({ name: 'geolocation' })).state,
  ]);
  expect(permissions).toEqual(['denied', 'denied']);
  expect(page.url()).toBe(before);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);

  await app.evaluate(({ shell }) => {
    const left: string[] = [];
    Object.assign(globalThis, { left });
    shell.openExternal = async (address: string) => void left.push(address);
  });
  const left = () => app.evaluate(() => (globalThis as unknown as { left: string[] }).left);
  const [open, cancel] = [0, 1];
  await presses(app, cancel);
  await askMain(page, 'openExternal', 'https://tracker.example.com/1');
  expect(await asked(app)).toEqual(['Open tracker.example.com in your browser?']);
  expect(await left()).toEqual([]);
  await presses(app, open);
  await askMain(page, 'openExternal', 'https://tracker.example.com/1');
  await askMain(page, 'openExternal', 'file:///etc/passwd');
  expect(await left()).toEqual(['https://tracker.example.com/1']);
});
