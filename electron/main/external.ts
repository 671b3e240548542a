/** Lets a web page or a mail leave the app, after the user saw where it leads. */
import { dialog, shell } from 'electron';
import { destinationOf } from '../../shared/host/outside-address';
import { fail, succeed } from '../../shared/kit/outcome';
import type { Answers } from './channels';
import { say } from './words';

export const openExternal: Answers['openExternal'] = async (address, window) => {
  const destination = destinationOf(address);
  if (destination === null) return fail({ kind: 'not-allowed', subject: address });
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: say(`shell.leave.${destination.kind}`, { name: destination.name }),
    detail: address,
    buttons: [say('shell.leave.open'), say('shell.leave.cancel')],
    defaultId: 0,
    cancelId: 1,
  });
  if (response !== 0) return fail({ kind: 'cancelled' });
  await shell.openExternal(address);
  return succeed(undefined);
};
