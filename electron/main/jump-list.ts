/** What a right click on the app in the Windows taskbar offers: a new retrospective, and the documents opened lately. */
import { app } from 'electron';
import { say } from './words';

/** The argument of a start that is to begin a new retrospective. */
const newSwitch = '--new';

export const asksForNew = (argv: readonly string[]): boolean => argv.slice(1).includes(newSwitch);

/** As the packed app and its installer name it: the taskbar files the list under it. */
const appId = 'app.afterword.desktop';

/** Anew when the language changes; does nothing elsewhere, or where the app runs from its sources. */
export const showJumpList = (): void => {
  if (process.platform !== 'win32' || !app.isPackaged) return;
  app.setAppUserModelId(appId);
  app.setJumpList([
    {
      type: 'tasks',
      items: [
        {
          type: 'task',
          title: say('shell.jumpList.new'),
          description: say('shell.jumpList.newHint'),
          program: process.execPath,
          args: newSwitch,
          iconPath: process.execPath,
          iconIndex: 0,
        },
      ],
    },
    // The system keeps it from what the app tells it has opened.
    { type: 'recent' },
  ]);
};
