/** The desktop starts: a page of its own without Node, and a bridge of exactly what the table names. */
import { channels, notices } from '../../../shared/host/channels';
import { expect, test } from '../../kit/desktop-test';

test('boots into the library, with a frozen bridge of what the table names and without Node', async ({
  desktop,
}) => {
  const { page, app } = await desktop.start();
  await expect(page).toHaveTitle(/Afterword|后记/);
  await expect(page.getByRole('main')).toBeVisible();
  const address = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
  );
  expect(address).toBe('app://afterword/index.html');

  const found = await page.evaluate(() => {
    const { afterword } = globalThis as unknown as { afterword: object };
    const node = ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'standInPost'];
    return {
      names: Object.keys(afterword),
      isFrozen: Object.isFrozen(afterword),
      node: node.filter((name) => name in globalThis),
    };
  });
  const ears = Object.keys(notices).map((name) => `on${name.charAt(0).toUpperCase()}${name.slice(1)}`);
  expect(found.names.sort()).toEqual([...Object.keys(channels), ...ears, 'setFlush'].sort());
  expect(found.isFrozen).toBe(true);
  expect(found.node).toEqual([]);
});
