/** The parts of the desktop shell that decide: where a window opens, what zoom is next, which files a start hands over. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { contextTemplate } from '../../../electron/main/context-menu';
import { recover } from '../../../electron/main/crash';
import { openDocuments } from '../../../electron/main/documents';
import { answerFiles } from '../../../electron/main/files';
import { openKnownFiles } from '../../../electron/main/known-files';
import { filesIn } from '../../../electron/main/opening';
import { print } from '../../../electron/main/print';
import { boundsWithin, firstPlace } from '../../../electron/main/window-place';
import { zoomed, zoomSteps } from '../../../electron/main/zoom';
import { openLog } from '../../../electron/node/log';
import { electron, FakeWindow } from '../../kit/fake-electron';

vi.mock('electron', async () => (await import('../../kit/fake-electron')).electron);

const screens = [
  { x: 0, y: 0, width: 1920, height: 1080 },
  { x: 1920, y: 200, width: 1280, height: 800 },
];
const usual = { width: 1280, height: 800 };

describe('the place of the window', () => {
  const at = (x: number, y: number, width = 900, height = 700) =>
    boundsWithin({ ...firstPlace, bounds: { x, y, width, height } }, screens);

  it('is where it was, on any screen', () => {
    expect(at(100, 100)).toEqual({ x: 100, y: 100, width: 900, height: 700 });
    expect(at(2000, 250)).toEqual({ x: 2000, y: 250, width: 900, height: 700 });
  });

  it.each([
    ['on a screen that is gone', 4000, 100],
    ['above every screen', 100, -500],
    ['all but outside', 1900, 1079],
    ['left of everything', -890, 100],
  ])('is the usual one when it was %s', (_where, x, y) => {
    expect(at(x, y)).toEqual(usual);
  });

  it('is the usual one at first, and never larger than the screen or too small to use', () => {
    expect(boundsWithin(firstPlace, screens)).toEqual(usual);
    expect(at(0, 0, 5000, 5000)).toMatchObject({ width: 1920, height: 1080 });
    expect(at(0, 0, 130, 50)).toMatchObject({ width: 480, height: 400 });
  });
});

describe('zoom', () => {
  it('goes through every step and stays at the ends', () => {
    const up = zoomSteps.map((step) => zoomed(step, 'zoom-in'));
    expect(up).toEqual([...zoomSteps.slice(1), 2]);
    expect(zoomSteps.map((step) => zoomed(step, 'zoom-out'))).toEqual([0.5, ...zoomSteps.slice(0, -1)]);
    expect(zoomed(1.7, 'zoom-reset')).toBe(1);
  });
});

describe('the arguments of a start', () => {
  it('hand over files, not switches, the app itself or endings nobody registered', () => {
    const argv = [
      '/usr/bin/afterword',
      '--x=a.afterword',
      '/app',
      'one.afterword',
      '/b/复盘.AFTERWORD',
      'x.exe',
      'n.md',
    ];
    expect(filesIn(argv, '/here')).toEqual(['/here/one.afterword', '/b/复盘.AFTERWORD', '/here/n.md']);
  });
});

const folder = () => mkdtempSync(join(tmpdir(), 'afterword-shell-'));

describe('files that are known', () => {
  const setting = () => {
    const place = folder();
    const path = join(place, 'a.afterword');
    writeFileSync(path, 'first');
    const known = openKnownFiles(join(place, 'files.json'), () => undefined);
    return { place, path, known, documents: openDocuments(known) };
  };
  const tokenOf = async ({ documents, path }: ReturnType<typeof setting>) => {
    const read = await documents.read(path);
    return read.ok ? (read.value.file ?? '') : '';
  };
  const bytes = new TextEncoder().encode('mine');
  const window = new FakeWindow() as never;
  const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
  const order = (file: string, base: string, overwrite = false) => ({
    ...{ file, bytes, overwrite },
    base: hashOf(base),
  });
  const somewhere = { changedAt: 0, size: 1, hash: hashOf('x') };

  it('outlive a restart by their tokens, and are written back', async () => {
    const at = setting();
    const file = await tokenOf(at);
    const later = openDocuments(openKnownFiles(join(at.place, 'files.json'), () => undefined));
    expect(await later.writeBack(order(file, 'first'), window)).toMatchObject({ ok: true });
    expect(readFileSync(at.path, 'utf8')).toBe('mine');
    expect(await later.writeBack(order(file, 'mine'), window)).toMatchObject({ ok: true });
  });

  it('are the same when they were only touched, and in conflict when they changed to the same length', async () => {
    const at = setting();
    const file = await tokenOf(at);
    utimesSync(at.path, 1, 1);
    const conflict = { ok: false, problem: { kind: 'conflict', subject: 'a.afterword' } };
    expect(await at.documents.writeBack(order(file, 'first'), window)).toMatchObject({ ok: true });
    writeFileSync(at.path, 'THEM');
    utimesSync(at.path, 2, 2);
    expect(await at.documents.writeBack(order(file, 'mine'), window)).toEqual(conflict);
    expect(readFileSync(at.path, 'utf8')).toBe('THEM');
    expect(await at.documents.reread(file, window)).toMatchObject({ ok: true, value: { file } });
    // Read by somebody, it is still not what these bytes go on from.
    expect(await at.documents.writeBack(order(file, 'mine'), window)).toEqual(conflict);
    expect(await at.documents.writeBack(order(file, 'THEM'), window)).toMatchObject({ ok: true });
  });

  it('are not made up: a token nobody gave writes nowhere', async () => {
    const at = setting();
    const file = '00000000-0000-0000-0000-000000000000';
    for (const overwrite of [false, true])
      expect(await at.documents.writeBack(order(file, 'first', overwrite), window)).toMatchObject({
        problem: { kind: 'missing' },
      });
    expect(readdirSync(at.place)).toEqual(['a.afterword']);
  });

  it('are listed twelve at most, also those that are gone, and forgotten on the disk when cleared', async () => {
    const at = setting();
    for (let number = 0; number < 15; number++) {
      const path = join(at.place, `${number}.afterword`);
      if (number < 14) writeFileSync(path, 'x');
      at.known.remember(path, somewhere);
    }
    expect(at.known.recent()).toHaveLength(12);
    expect(at.known.recent()[0]).toMatchObject({ name: '14.afterword', isMissing: true });
    expect(at.known.recent()[1]).toMatchObject({ name: '13.afterword', isMissing: false });
    at.known.unlist(at.known.recent()[0]?.token ?? '');
    expect(at.known.recent()[0]).toMatchObject({ name: '13.afterword' });
    at.known.clear();
    expect(at.known.recent()).toEqual([]);
    expect(readFileSync(join(at.place, 'files.json'), 'utf8')).toBe('[]');
  });

  it('stay known while a document holds them, whatever is cleared, opened or started anew', async () => {
    const at = setting();
    const file = await tokenOf(at);
    await at.documents.holdFiles([file], window);
    at.known.clear();
    for (let number = 0; number < 70; number++) at.known.remember(join(at.place, `${number}`), somewhere);
    const later = openKnownFiles(join(at.place, 'files.json'), () => undefined);
    expect(later.find(file)).toMatchObject({ path: at.path, isListed: false });
    later.hold([]);
    later.remember(join(at.place, 'another'), somewhere);
    expect(openKnownFiles(join(at.place, 'files.json'), () => undefined).find(file)).toBeNull();
  });

  it('are shown by the system when the page has a token of theirs', async () => {
    const at = setting();
    const file = await tokenOf(at);
    expect(await at.documents.revealFile(file, window)).toMatchObject({ ok: true });
    expect(electron.shell.showItemInFolder.mock.calls).toEqual([[at.path]]);
    expect(await at.documents.revealFile('00000000-0000-0000-0000-000000000000', window)).toMatchObject({
      problem: { kind: 'missing' },
    });
    expect(electron.shell.showItemInFolder).toHaveBeenCalledTimes(1);
  });

  it('are read from a list that holds one whose content was never known, without that one', async () => {
    const at = setting();
    const file = await tokenOf(at);
    const list = join(at.place, 'files.json');
    const known = JSON.parse(readFileSync(list, 'utf8'));
    writeFileSync(list, JSON.stringify([{ ...known[0], token: 'x', stamp: null }, ...known]));
    const later = openKnownFiles(list, () => undefined);
    expect([later.find('x'), later.find(file)?.path]).toEqual([null, at.path]);
  });

  it('get the ending a typed name lacks, and take the place of no file the dialog did not ask about', async () => {
    const at = setting();
    const kind = { name: 'Afterword', extensions: ['afterword'] };
    const save = (typed: string) => {
      electron.dialog.showSaveDialog.mockResolvedValueOnce({
        canceled: false,
        filePath: join(at.place, typed),
      });
      return answerFiles(at.documents).saveFile({ name: 'x.afterword', kind, bytes }, window);
    };
    expect(await save('typed')).toMatchObject({
      value: { name: 'typed.afterword', file: expect.any(String) },
    });
    expect(await save('a')).toMatchObject({ problem: { kind: 'exists', subject: 'a.afterword' } });
    expect(readFileSync(at.path, 'utf8')).toBe('first');
    expect(await save('B.AFTERWORD')).toMatchObject({ value: { name: 'B.AFTERWORD' } });
    expect(await save('a.afterword')).toMatchObject({ ok: true });
    expect(readFileSync(at.path, 'utf8')).toBe('mine');
  });

  it('get the ending a PDF lacks, too', async () => {
    const at = setting();
    const filePath = join(at.place, 'typed');
    electron.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath });
    const kind = { name: 'PDF', extensions: ['pdf'] };
    const printing = { name: 'x.pdf', kind, paper: 'A4', to: 'pdf' } as const;
    const printed = await print(printing, new FakeWindow() as never);
    expect(printed).toMatchObject({ ok: true, value: { name: 'typed.pdf' } });
    expect(readFileSync(`${filePath}.pdf`, 'utf8')).toBe('%PDF-1.7');
  });

  it('keep their token when they were moved', async () => {
    const at = setting();
    const file = await tokenOf(at);
    const moved = join(at.place, 'moved.afterword');
    renameSync(at.path, moved);
    expect(await at.documents.writeBack(order(file, 'first'), window)).toMatchObject({
      problem: { kind: 'missing' },
    });
    at.known.move(file, moved);
    expect(await at.documents.writeBack(order(file, 'first'), window)).toMatchObject({ ok: true });
    expect(readFileSync(moved, 'utf8')).toBe('mine');
  });
});

describe('the log', () => {
  it('keeps two files of bounded size and answers the latest lines', () => {
    const place = folder();
    const log = openLog(place, () => new Date(0));
    for (let times = 0; times < 9_000; times++) log.write({ event: 'file-saved', bytes: times });
    expect(readdirSync(place).sort()).toEqual(['afterword.1.log', 'afterword.log']);
    expect(log.tail(200)).toHaveLength(200);
    expect(log.tail(1)).toEqual(['1970-01-01T00:00:00.000Z file-saved bytes=8999']);
  });
});

describe('a page that is gone', () => {
  it('comes back by itself once; then the user is asked', () => {
    const window = new FakeWindow();
    let now = 0;
    recover(window as never, () => now);
    const crash = () => window.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    crash();
    expect(window.webContents.reload).toHaveBeenCalledTimes(1);
    now = 1_000;
    crash();
    expect(window.webContents.reload).toHaveBeenCalledTimes(1);
    expect(electron.dialog.showMessageBox).toHaveBeenCalledTimes(1);
    now = 120_000;
    crash();
    expect(window.webContents.reload).toHaveBeenCalledTimes(2);
  });
});

describe('the menu of a right click', () => {
  const flags = {
    canUndo: true,
    canRedo: false,
    canCut: true,
    canCopy: true,
    canPaste: true,
    canSelectAll: true,
  };
  const params = {
    isEditable: true,
    editFlags: flags,
    misspelledWord: '',
    dictionarySuggestions: [],
    selectionText: '',
  };
  const roles = (given: object) =>
    contextTemplate({ ...params, ...given } as never, new FakeWindow().webContents as never)
      .map(({ role }) => role)
      .filter(Boolean);

  it('edits in a field, copies a selection, and is absent elsewhere', () => {
    expect(roles({})).toEqual(['undo', 'redo', 'cut', 'copy', 'paste', 'pasteAndMatchStyle', 'selectAll']);
    expect(roles({ isEditable: false, selectionText: 'some words' })).toEqual(['copy']);
    expect(roles({ isEditable: false, selectionText: ' ' })).toEqual([]);
  });

  it('offers the words of the system for a misspelled one', () => {
    const template = contextTemplate(
      { ...params, misspelledWord: 'teh', dictionarySuggestions: ['the'] } as never,
      new FakeWindow().webContents as never,
    );
    expect(template.slice(0, 2).map(({ label }) => label)).toEqual(['the', 'Add to dictionary']);
  });
});
