/** The window closes only when the page says that every word is kept, or the user decides otherwise. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeLimit, holdUntilKept, workLimit } from '../../../electron/main/closing';
import { closing } from '../../../shared/host/channels';
import { electron, FakeWindow } from '../../kit/fake-electron';

vi.mock('electron', async () => (await import('../../kit/fake-electron')).electron);

const { dialog, ipcMain, ipcRenderer } = electron;
const [stay, close] = [0, 1];

let window: FakeWindow;
const stayed = vi.fn();

const pageAnswers = (kept: boolean) =>
  ipcRenderer.on(closing.ask, () => ipcRenderer.send(closing.answer, kept));

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  FakeWindow.all = [];
  ipcMain.removeAllListeners();
  ipcRenderer.removeAllListeners();
  window = new FakeWindow();
  holdUntilKept(ipcMain as never, window as never, stayed);
});

afterEach(() => {
  vi.useRealTimers();
});

const tryToClose = async (milliseconds = 0) => {
  window.close();
  await vi.advanceTimersByTimeAsync(milliseconds);
};

describe('closing', () => {
  it('waits for the page, then closes without asking', async () => {
    window.close();
    expect(window.isOpen()).toBe(true);
    await vi.advanceTimersByTimeAsync(10);
    expect(window.isOpen()).toBe(true);
    ipcRenderer.send(closing.answer, true);
    await vi.advanceTimersByTimeAsync(0);
    expect(window.isOpen()).toBe(false);
    expect(dialog.showMessageBox).not.toHaveBeenCalled();
  });

  it('stays open when the flush failed and the user keeps the window', async () => {
    pageAnswers(false);
    dialog.showMessageBox.mockResolvedValue({ response: stay });
    await tryToClose();
    expect(window.isOpen()).toBe(true);
    expect(stayed).toHaveBeenCalledOnce();
    expect(dialog.showMessageBox.mock.calls[0]?.[1]).toMatchObject({
      message: 'The latest changes are not saved.',
      defaultId: stay,
      cancelId: stay,
    });
  });

  it('closes when the user gives the changes up', async () => {
    pageAnswers(false);
    dialog.showMessageBox.mockResolvedValue({ response: close });
    await tryToClose();
    expect(window.isOpen()).toBe(false);
  });

  it('asks the user when the page does not answer within the limit', async () => {
    dialog.showMessageBox.mockResolvedValue({ response: close });
    await tryToClose(closeLimit - 1);
    expect(window.isOpen()).toBe(true);
    await vi.advanceTimersByTimeAsync(1);
    expect(window.isOpen()).toBe(false);
    expect(dialog.showMessageBox.mock.calls[0]?.[1]).toMatchObject({
      message: 'Afterword is not answering.',
    });
  });

  it('goes on waiting for a page that says it is still at it, but not for ever', async () => {
    dialog.showMessageBox.mockResolvedValue({ response: close });
    const signs = setInterval(() => ipcRenderer.send(closing.working), 1_000);
    await tryToClose(workLimit - 1);
    expect(dialog.showMessageBox).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    clearInterval(signs);
    expect(dialog.showMessageBox.mock.calls[0]?.[1]).toMatchObject({
      message: 'Afterword is not answering.',
    });
  });

  it('asks once the page has fallen silent, and takes the word of no other window', async () => {
    dialog.showMessageBox.mockResolvedValue({ response: close });
    window.close();
    ipcRenderer.send(closing.working);
    await vi.advanceTimersByTimeAsync(closeLimit - 1);
    ipcMain.emit(closing.working, { sender: {} });
    expect(window.isOpen()).toBe(true);
    await vi.advanceTimersByTimeAsync(1);
    expect(window.isOpen()).toBe(false);
  });

  it('names the file that does not have the latest, without its folder, and says that every word is safe', async () => {
    ipcRenderer.on(closing.ask, () => ipcRenderer.send(closing.answer, true, '/home/x/launch.afterword'));
    dialog.showMessageBox.mockResolvedValue({ response: stay });
    await tryToClose();
    expect(window.isOpen()).toBe(true);
    expect(dialog.showMessageBox.mock.calls[0]?.[1]).toMatchObject({
      message: '“launch.afterword” does not have the latest changes.',
      detail: expect.stringContaining('safe'),
    });
  });

  it('asks once however often the cross is clicked, and again after the user stayed', async () => {
    dialog.showMessageBox.mockResolvedValue({ response: stay });
    const asked = vi.spyOn(window.webContents, 'send');
    await tryToClose();
    await tryToClose();
    expect(asked).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(closeLimit);
    await tryToClose();
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('takes no answer but true for kept', async () => {
    ipcRenderer.on(closing.ask, () => ipcRenderer.send(closing.answer, 'true'));
    dialog.showMessageBox.mockResolvedValue({ response: stay });
    await tryToClose();
    expect(window.isOpen()).toBe(true);
  });

  it('does not hold a window whose page crashed', () => {
    window.webContents.crashed = true;
    window.close();
    expect(window.isOpen()).toBe(false);
  });
});
