/** The packed app: nothing but what it runs, fuses set, and what is in app.asar opens the window. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fusesOn, packWithStub } from '../../../scripts/package-check.mjs';
import { expect, test } from '../../kit/desktop-test';

test('holds only out/ and package.json, has its fuses set, and runs', async ({ desktop }) => {
  test.skip(
    !desktop.isStandIn,
    'NOT RUN: the package is made around a stub, which only the stand-in can run.',
  );
  const { folder, binary, app, files } = await packWithStub();
  const outside = /^\/(?:package\.json|out(?:\/(?:main|preload|renderer)(?:\/.*)?)?)$/;
  expect(files.filter((name) => !outside.test(name))).toEqual([]);
  expect(files).toEqual(
    expect.arrayContaining(['/out/main/index.js', '/out/preload/index.cjs', '/package.json']),
  );
  expect(files.filter((name) => /node_modules|\.map$|\.ts$/.test(name))).toEqual([]);
  expect(JSON.parse(readFileSync(join(app, 'package.json'), 'utf8'))).not.toHaveProperty('devDependencies');

  expect(fusesOn(binary)).toEqual(['cookieEncryption', 'asarIntegrity', 'onlyLoadAppFromAsar']);

  const { page } = await desktop.start({ appPath: app });
  await expect(page.getByRole('main')).toBeVisible();
  rmSync(folder, { recursive: true, force: true });
});
