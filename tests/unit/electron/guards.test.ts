/** Every guard of the desktop shell, on the real start of main over a fake electron. */
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { contentPolicy } from '../../../shared/host/content-policy';
import { askAs, electron, FakeWindow, isAllowed, served } from '../../kit/fake-electron';

vi.mock('electron', async () => (await import('../../kit/fake-electron')).electron);

const { app, dialog, session, shell } = electron;
const ownFrame = { url: 'app://afterword/index.html', parent: null };
const theWindow = (): FakeWindow => FakeWindow.all[0] ?? new FakeWindow();

beforeAll(async () => {
  await import('../../../electron/main/index');
  await vi.waitFor(() => expect(FakeWindow.all).toHaveLength(1));
});

describe('the window', () => {
  it('runs its page in a sandbox, isolated, without Node and webviews', () => {
    expect(theWindow().options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      webviewTag: false,
    });
    expect(app.enableSandbox).toHaveBeenCalled();
  });

  it('loads the bundle, and shows itself once it is drawn', () => {
    expect(theWindow().loaded).toEqual(['app://afterword/index.html']);
    expect(theWindow().shown).toBe(false);
    theWindow().emit('ready-to-show');
    expect(theWindow().shown).toBe(true);
  });

  it('checks spelling only where nothing is fetched for it', () => {
    expect(theWindow().options.webPreferences?.spellcheck).toBe(process.platform === 'darwin');
  });

  it('is focused, not doubled, when the app is started again', () => {
    app.emit('second-instance', {}, ['afterword'], '/');
    expect(FakeWindow.all).toHaveLength(1);
    expect(theWindow().focus).toHaveBeenCalled();
  });
});

describe('the page', () => {
  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
    'cannot pass %s',
    (event) => {
      const leaving = { url: 'https://example.org/', isMainFrame: true };
      expect(isAllowed(theWindow().webContents, event, leaving)).toBe(false);
    },
  );

  it('may do what is not guarded (positive control)', () => {
    expect(isAllowed(theWindow().webContents, 'page-title-updated')).toBe(true);
  });

  it.each(['will-navigate', 'will-frame-navigate'])('may start anew where it is: %s', (event) => {
    const { webContents } = theWindow();
    const reload = { url: webContents.getURL(), isMainFrame: true };
    expect(isAllowed(webContents, event, reload)).toBe(true);
    expect(isAllowed(webContents, event, { ...reload, isMainFrame: false })).toBe(false);
    expect(isAllowed(webContents, event, { ...reload, url: 'app://afterword/other.html' })).toBe(false);
  });

  it.each(['https://example.org/', 'app://afterword/index.html', 'about:blank'])(
    'cannot open a window for %s',
    (url) => {
      expect(theWindow().webContents.openHandler?.({ url })).toEqual({ action: 'deny' });
      expect(shell.openExternal).not.toHaveBeenCalled();
    },
  );

  it.each(['media', 'geolocation', 'notifications', 'fileSystem', 'clipboard-read', 'openExternal'])(
    'is denied %s',
    (permission) => {
      const settle = vi.fn();
      const from = { requestingUrl: ownFrame.url };
      session.defaultSession.rules.request?.({}, permission, settle, from);
      expect(settle).toHaveBeenCalledExactlyOnceWith(false);
      expect(session.defaultSession.rules.check?.({}, permission, ownFrame.url, from)).toBe(false);
      expect(session.defaultSession.rules.device?.()).toBe(false);
    },
  );

  it.each([
    [ownFrame.url, true],
    ['https://example.org/', false],
    [undefined, false],
  ])('may put on the clipboard what is copied: asked from %s, %s', (requestingUrl, isGranted) => {
    const from = requestingUrl === undefined ? {} : { requestingUrl };
    const settle = vi.fn();
    const { request, check } = session.defaultSession.rules;
    request?.({}, 'clipboard-sanitized-write', settle, from);
    expect(settle).toHaveBeenCalledExactlyOnceWith(isGranted);
    expect(check?.({}, 'clipboard-sanitized-write', '', from)).toBe(isGranted);
  });
});

describe('offline', () => {
  const isCancelled = (url: string): boolean | undefined => {
    let cancelled: boolean | undefined;
    session.defaultSession.rules.before?.({ url }, ({ cancel }) => {
      cancelled = cancel;
    });
    return cancelled;
  };

  it.each([
    'https://example.org/',
    'http://127.0.0.1:47615/',
    'file:///etc/passwd',
    'ws://example.org/',
    'app://other/index.html',
    'app://afterword.example.org/',
    'blob:https://example.org/1',
  ])('cancels %s', (url) => {
    expect(isCancelled(url)).toBe(true);
  });

  it.each(['app://afterword/assets/index.js', 'blob:app://afterword/1', 'data:image/png;base64,'])(
    'lets %s pass',
    (url) => {
      expect(isCancelled(url)).toBe(false);
    },
  );

  it('resolves no name', () => {
    expect(app.switches).toContain('host-resolver-rules=MAP * ~NOTFOUND');
  });
});

describe('app://', () => {
  const get = async (url: string, method = 'GET') => served.serve?.(new Request(url, { method }));

  it('is declared standard and secure', () => {
    expect(served.schemes).toMatchObject([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
  });

  it.each([
    'app://afterword/%2e%2e/main/index.js',
    'app://afterword/..%2f..%2fpackage.json',
    'app://afterword/none.js',
  ])('answers 404 with the content policy for %s', async (url) => {
    const response = await get(url);
    expect(response?.status).toBe(404);
    expect(response?.headers.get('content-security-policy')).toBe(contentPolicy);
  });

  it('answers no other host and no other method', async () => {
    expect((await get('app://other/index.html'))?.status).toBe(405);
    expect((await get('app://afterword/index.html', 'POST'))?.status).toBe(405);
  });
});

describe('channels', () => {
  const order = { kinds: [{ name: 'Markdown', extensions: ['md'] }], multiple: false };

  it.each([
    { url: 'https://example.org/', parent: null },
    { url: 'app://afterword/frame.html', parent: {} },
    { url: 'app://other/index.html', parent: null },
  ])('refuse the frame $url', async (frame) => {
    expect(await askAs(frame, 'openFiles', order)).toMatchObject({ problem: { kind: 'not-allowed' } });
    expect(dialog.showOpenDialog).not.toHaveBeenCalled();
  });

  const bytes = new Uint8Array([1]);
  const kind = { name: 'Markdown', extensions: ['md'] };
  it.each([
    ['openFiles', undefined],
    ['openFiles', { kinds: 'md', multiple: false }],
    ['openFiles', { kinds: [{ name: 'x', extensions: ['../x'] }], multiple: false }],
    ['saveFile', { name: '/etc/passwd', kind, bytes }],
    ['saveFile', { name: '..\\x.md', kind, bytes }],
    ['saveFile', { name: '.bashrc', kind, bytes }],
    ['saveFile', { name: 'a\0.md', kind, bytes }],
    ['saveFile', { name: 'a.md', kind, bytes: 'text' }],
    ['openExternal', { href: 'https://example.org' }],
    ['openExternal', 'https://example.org/'.padEnd(9_000, 'x')],
  ])('%s refuses %j', async (channel, input) => {
    expect(await askAs(ownFrame, channel, input)).toMatchObject({ ok: false, problem: { kind: 'invalid' } });
    expect(dialog.showSaveDialog).not.toHaveBeenCalled();
  });

  it('answer instead of throwing', async () => {
    dialog.showOpenDialog.mockRejectedValueOnce(new Error('no display'));
    expect(await askAs(ownFrame, 'openFiles', order)).toEqual({
      ok: false,
      problem: { kind: 'unexpected', subject: 'openFiles', detail: 'no display' },
    });
  });

  it('ask before leaving, and show the host', async () => {
    await askAs(ownFrame, 'openExternal', 'https://user-pays.example.org/a');
    expect(dialog.showMessageBox.mock.calls.at(-1)?.[1]).toMatchObject({
      message: 'Open user-pays.example.org in your browser?',
    });
    expect(shell.openExternal).not.toHaveBeenCalled();
  });

  it('ask in Chinese on a Chinese system', async () => {
    app.language = 'zh-Hans-CN';
    await askAs(ownFrame, 'openExternal', 'https://example.org/');
    expect(dialog.showMessageBox.mock.calls.at(-1)?.[1]).toMatchObject({
      message: '在浏览器中打开 example.org？',
    });
    app.language = 'en-GB';
  });
});
