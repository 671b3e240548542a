// @vitest-environment happy-dom
/** Chords do nothing behind an open dialog, and work again from the moment it begins to close. */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { startWords } from '../../../renderer/app/i18n';
import { exportDocument } from '../../../renderer/commands/file/export-document';
import { registerKeys } from '../../../renderer/commands/keys';
import { Dialog } from '../../../renderer/ui/Dialog';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });

const dialog = (open: boolean) => (
  <Dialog open={open} title="A picture" onClose={() => undefined}>
    <p>seen large</p>
  </Dialog>
);

test('a chord pressed while a dialog is on its way out runs its command', () => {
  startWords('en');
  const run: string[] = [];
  const stop = registerKeys({
    commands: [exportDocument],
    keyboard: { mac: false, browser: true },
    onRun: ({ id }) => run.push(id),
  });
  const press = () =>
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'E', code: 'KeyE', ctrlKey: true, shiftKey: true, bubbles: true }),
    );
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  flushSync(() => root.render(dialog(true)));
  press();
  expect(run).toEqual([]);

  flushSync(() => root.render(dialog(false)));
  expect(document.querySelector('[data-blocking]')).not.toBeNull();
  press();
  expect(run).toEqual([exportDocument.id]);

  root.unmount();
  stop();
});
