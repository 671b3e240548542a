// @vitest-environment happy-dom
/** The same promises, asked of all three hosts: the desktop through the real preload and main, over a fake electron. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerChannels } from '../../electron/main/channels';
import { holdUntilKept } from '../../electron/main/closing';
import { assembleShell } from '../../electron/main/shell';
import { browserHost } from '../../renderer/hosts/browser';
import { desktopHost } from '../../renderer/hosts/desktop';
import { memoryHost } from '../../renderer/hosts/memory';
import type { Bridge } from '../../shared/host/channels';
import { fileLimit } from '../../shared/host/file-limit';
import type { Host, Kept, OpenedFile, SaveOrder } from '../../shared/host/host';
import { fail, succeed } from '../../shared/kit/outcome';
import { electron, FakeWindow, world } from '../kit/fake-electron';

vi.mock('electron', async () => (await import('../kit/fake-electron')).electron);

/** A host together with the user and the system around it. */
interface Stage {
  readonly host: Host;
  /** The user picks these files next; none dismisses the dialog. */
  choose(files: readonly OpenedFile[]): void;
  /** The user agrees to the next dialog, or dismisses it. */
  agree(agrees: boolean): void;
  saved(): Promise<Uint8Array | null>;
  opened(): readonly string[];
  /** Whether closing came through without asking the user. */
  close(): Promise<boolean>;
}

const memoryStage = (): Stage => {
  const host = memoryHost();
  return {
    host,
    choose: (files) => {
      host.desk.files = files;
    },
    agree: (agrees) => {
      host.desk.agrees = agrees;
    },
    saved: async () => host.saved.at(-1)?.bytes ?? null,
    opened: () => host.opened,
    close: host.close,
  };
};

/** Lets a file field answer as if the user had chosen. */
const answerFileField = (files: () => readonly OpenedFile[]): void => {
  vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (this: HTMLInputElement) {
    const chosen = files().map(({ name, bytes }) => new File([new Uint8Array(bytes)], name));
    Object.defineProperty(this, 'files', { value: chosen });
    this.dispatchEvent(new Event(chosen.length > 0 ? 'change' : 'cancel'));
  });
};

const leavePage = async (): Promise<boolean> => {
  const leaving = () => new Event('beforeunload', { cancelable: true });
  // A tab learns the outcome of its flush only afterwards: the second attempt knows the first.
  globalThis.dispatchEvent(leaving());
  await new Promise((settle) => setTimeout(settle));
  return globalThis.dispatchEvent(leaving());
};

/** What both browsers share; `write` is how a saved file reaches the disk. */
const browserStage = (agreement: { agrees: boolean }, saved: () => Promise<Uint8Array | null>): Stage => {
  let files: readonly OpenedFile[] = [];
  const opened: string[] = [];
  answerFileField(() => files);
  vi.stubGlobal('open', (address: string) => opened.push(address));
  return {
    host: browserHost(['en'], () => agreement.agrees),
    choose: (chosen) => {
      files = chosen;
    },
    agree: (agrees) => {
      agreement.agrees = agrees;
    },
    saved,
    opened: () => opened,
    close: leavePage,
  };
};

const pickerStage = (): Stage => {
  const agreement = { agrees: true };
  let written: Uint8Array | null = null;
  let pending: Uint8Array | null = null;
  const write = async (bytes: Uint8Array) => {
    pending = bytes;
  };
  const close = async () => {
    written = pending;
  };
  vi.stubGlobal('showSaveFilePicker', async ({ suggestedName }: { suggestedName: string }) => {
    if (!agreement.agrees) throw new DOMException('', 'AbortError');
    return { name: suggestedName, createWritable: async () => ({ write, close }) };
  });
  return browserStage(agreement, async () => written);
};

const downloadStage = (): Stage => {
  let blob: Blob | null = null;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((made) => {
    blob = made as Blob;
    return 'blob:nodedata:1';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  return browserStage({ agrees: true }, async () =>
    blob === null ? null : new Uint8Array(await blob.arrayBuffer()),
  );
};

const desktopStage = async (): Promise<Stage> => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-host-'));
  const target = join(folder, 'saved.md');
  const { dialog, ipcMain, shell } = electron;
  FakeWindow.all = [];
  ipcMain.removeAllListeners();
  electron.ipcRenderer.removeAllListeners();
  shell.openExternal.mockClear();
  dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath: target });
  dialog.showMessageBox.mockResolvedValue({ response: 0 });
  vi.resetModules();
  await import('../../electron/preload/index');
  const window = new FakeWindow();
  answerChannels(ipcMain as never, assembleShell(() => undefined).answers);
  holdUntilKept(ipcMain as never, window as never, () => undefined);
  return {
    host: desktopHost(world.afterword as Bridge, ['en']),
    choose: (files) => {
      const filePaths = files.map(({ name }) => join(folder, name));
      files.forEach(({ bytes }, index) => {
        writeFileSync(filePaths[index] ?? '', bytes);
      });
      dialog.showOpenDialog.mockResolvedValue({ canceled: files.length === 0, filePaths });
    },
    agree: (agrees) => {
      dialog.showSaveDialog.mockResolvedValue({ canceled: !agrees, filePath: agrees ? target : '' });
      dialog.showMessageBox.mockResolvedValue({ response: agrees ? 0 : 1 });
    },
    saved: async () => new Uint8Array(readFileSync(target)),
    opened: () => shell.openExternal.mock.calls.map(([address]) => address),
    close: async () => {
      window.close();
      await new Promise((settle) => setTimeout(settle, 20));
      return !window.isOpen();
    },
  };
};

const stages: Readonly<Record<string, () => Stage | Promise<Stage>>> = {
  memory: memoryStage,
  'browser with a file picker': pickerStage,
  'browser with downloads': downloadStage,
  desktop: desktopStage,
};

const markdown = { name: 'Markdown', extensions: ['md'] };
const bytes = new Uint8Array([0x23, 0x20, 0xe5, 0xbe, 0x8c]);
const order: SaveOrder = { name: 'saved.md', kind: markdown, bytes };
const one: OpenedFile = { name: 'one.md', bytes };
const two: OpenedFile = { name: '二.md', bytes: new Uint8Array([1, 2, 3]) };
const kept: Kept = { unwritten: null };
const plain = (files: readonly OpenedFile[]) => files.map((file) => [file.name, [...file.bytes]]);

describe.each(Object.entries(stages))('host: %s', (name, build) => {
  let stage: Stage;

  beforeEach(async () => {
    stage = await build();
  });

  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('answers the chosen files with their names and bytes', async () => {
    stage.choose([one, two]);
    const outcome = await stage.host.openFiles({ kinds: [markdown], multiple: true });
    expect(outcome.ok && plain(outcome.value)).toEqual(plain([one, two]));
  });

  it('answers cancelled when no file was chosen', async () => {
    stage.choose([]);
    expect(await stage.host.openFiles({ kinds: [markdown], multiple: false })).toEqual(
      fail({ kind: 'cancelled' }),
    );
  });

  it('refuses a file over the limit and takes one at the limit', async () => {
    stage.choose([{ name: 'large.md', bytes: new Uint8Array(fileLimit + 1) }]);
    expect(await stage.host.openFiles({ kinds: [markdown], multiple: false })).toMatchObject({
      ok: false,
      problem: { kind: 'too-large', subject: 'large.md', limit: '25 MB' },
    });
    stage = await build();
    stage.choose([{ name: 'full.md', bytes: new Uint8Array(fileLimit) }]);
    expect((await stage.host.openFiles({ kinds: [markdown], multiple: false })).ok).toBe(true);
  });

  it('saves exactly the bytes and answers the name', async () => {
    expect(await stage.host.saveFile(order)).toEqual(succeed({ name: 'saved.md' }));
    expect(await stage.saved()).toEqual(bytes);
  });

  // A download has no dialog of the page's to dismiss.
  if (name !== 'browser with downloads')
    it('answers cancelled when saving was dismissed', async () => {
      stage.agree(false);
      expect(await stage.host.saveFile(order)).toEqual(fail({ kind: 'cancelled' }));
    });

  it.each(['https://example.org/a?b=c#d', 'mailto:on-call@example.org?subject=Hello'])(
    'opens %s after agreement',
    async (address) => {
      expect(await stage.host.openExternal(address)).toEqual(succeed(undefined));
      expect(stage.opened()).toEqual([address]);
    },
  );

  it('opens nothing when the user does not agree', async () => {
    stage.agree(false);
    expect(await stage.host.openExternal('https://example.org/')).toEqual(fail({ kind: 'cancelled' }));
    expect(stage.opened()).toEqual([]);
  });

  it.each([
    'javascript:alert(1)',
    'http://example.org/',
    'file:///etc/passwd',
    '//example.org',
    'https:/\\example.org',
    'https://name:word@example.org/',
    'data:text/html,x',
    'mailto:',
    '',
  ])('never opens %j', async (address) => {
    expect(await stage.host.openExternal(address)).toMatchObject({
      ok: false,
      problem: { kind: 'not-allowed' },
    });
    expect(stage.opened()).toEqual([]);
  });

  it('flushes before closing, and closes when everything is kept', async () => {
    const flush = vi.fn(async () => succeed(kept));
    const undo = stage.host.onClose(flush);
    expect(await stage.close()).toBe(true);
    expect(flush).toHaveBeenCalled();
    undo();
  });

  it('does not just close when the flush could not keep the text', async () => {
    stage.agree(true);
    const undo = stage.host.onClose(async () => fail({ kind: 'no-space', subject: 'library' }));
    expect(await stage.close()).toBe(false);
    undo();
  });

  it('waits for everybody who asked, and takes back one by one', async () => {
    const [one, other] = [vi.fn(async () => succeed(kept)), vi.fn(async () => succeed(kept))];
    const undo = [one, other].map((flush) => stage.host.onClose(flush));
    undo[0]?.();
    undo[0] = stage.host.onClose(one);
    expect(await stage.close()).toBe(true);
    expect(one).toHaveBeenCalled();
    expect(other).toHaveBeenCalled();
    for (const take of undo) take();
  });

  it('does not just close when one of several could not keep its words', async () => {
    stage.agree(true);
    const failing = async () => fail({ kind: 'no-space', subject: 'library' });
    const undo = [failing, async () => succeed(kept)].map((flush) => stage.host.onClose(flush));
    expect(await stage.close()).toBe(false);
    for (const take of undo) take();
  });

  it('closes at once after the flush was taken back', async () => {
    const flush = vi.fn(async () => fail({ kind: 'no-space', subject: 'library' }));
    stage.host.onClose(flush)();
    expect(await stage.close()).toBe(true);
    expect(flush).not.toHaveBeenCalled();
  });
});
