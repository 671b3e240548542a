/** Files on the desktop: written whole through the dialog, taken from the system, listed, and written back in place. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeArchive } from '../../../shared/archive/write-archive';
import { toInstant } from '../../../shared/kit/instant';
import { createRetrospective } from '../../../shared/retrospective/create';
import { titleField } from '../../kit/desk';
import { expect, type Started, test } from '../../kit/desktop-test';
import { askMain, choose, picks, savesTo } from '../../kit/desktop-user';

const archiveOf = (title: string): Uint8Array =>
  writeArchive(
    createRetrospective({
      id: title.toLowerCase().replaceAll(' ', '-'),
      createdAt: toInstant(0),
      language: 'en',
      zone: 'UTC',
      title,
    }),
    [],
  );

const kind = { name: 'Afterword', extensions: ['afterword'] };
const okay = { ok: true };

const order = (file: string, bytes: readonly number[], base: readonly number[], overwrite = false) => ({
  ...{ file, bytes, overwrite },
  base: createHash('sha256').update(new Uint8Array(base)).digest('hex'),
});

const recentIn = ({ app }: Started) =>
  app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.getMenuItemById('shell:recent')?.submenu?.items ?? [])
      .map(({ label }) => label)
      .filter((label) => label.endsWith('.afterword')),
  );

test('a file is saved whole, read with a token instead of a path, and never written over a foreign change', async ({
  desktop,
}) => {
  const { app, page } = await desktop.start();
  const target = join(desktop.folder, 'kept.afterword');
  writeFileSync(target, 'before');
  await savesTo(app, null);
  expect(await askMain(page, 'saveFile', { name: 'a.afterword', kind, bytes: [1] })).toMatchObject({
    problem: { kind: 'cancelled' },
  });
  expect(readFileSync(target, 'utf8')).toBe('before');

  await savesTo(app, target);
  await askMain(page, 'saveFile', { name: 'a.afterword', kind, bytes: [1, 2, 3] });
  expect([...readFileSync(target)]).toEqual([1, 2, 3]);
  expect(readdirSync(desktop.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);

  await picks(app, [target]);
  const opened = await askMain(page, 'openFiles', { kinds: [kind], multiple: false });
  expect(opened).toMatchObject({ ok: true, value: [{ name: 'kept.afterword', bytes: [1, 2, 3] }] });
  expect(JSON.stringify(opened)).not.toContain(desktop.folder);
  const { file } = (opened as { value: readonly { file: string }[] }).value[0] ?? { file: '' };

  expect(await askMain(page, 'writeBack', order(file, [4], [1, 2, 3]))).toMatchObject(okay);
  expect([...readFileSync(target)]).toEqual([4]);
  writeFileSync(target, 'theirs');
  expect(await askMain(page, 'writeBack', order(file, [5], [4]))).toMatchObject({
    problem: { kind: 'conflict', subject: 'kept.afterword' },
  });
  expect(readFileSync(target, 'utf8')).toBe('theirs');
  expect(await askMain(page, 'writeBack', order(file, [5], [4], true))).toMatchObject(okay);
  expect([...readFileSync(target)]).toEqual([5]);
});

test('files open from the command line, from a second start and from the list of recent documents', async ({
  desktop,
}) => {
  const [one, two] = ['one', 'two'].map((name) => join(desktop.folder, `${name}.afterword`)) as [
    string,
    string,
  ];
  writeFileSync(one, archiveOf('Opened by the system'));
  writeFileSync(two, archiveOf('Opened by a second start'));
  const started = await desktop.start({ files: [one] });
  const { app, page } = started;
  await expect(titleField(page)).toHaveValue('Opened by the system');

  await desktop.startAgain(two);
  await expect(titleField(page)).toHaveValue('Opened by a second start');
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);

  await expect.poll(() => recentIn(started)).toEqual(['two.afterword', 'one.afterword']);
  await app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()
      ?.getMenuItemById('shell:recent')
      ?.submenu?.items.find(({ label }) => label === 'one.afterword')
      ?.click(),
  );
  await expect(titleField(page)).toHaveValue('Opened by the system');
  await choose(app, 'shell:clear-recent');
  await expect.poll(() => recentIn(started)).toEqual([]);
  // Nothing is left of the list; documents that write their files still know them.
  const known: unknown = JSON.parse(readFileSync(join(desktop.folder, 'data', 'files.json'), 'utf8'));
  expect(known).toMatchObject([
    { isListed: false, isHeld: true },
    { isListed: false, isHeld: true },
  ]);
});
