/** Every command, in the order of the menus. A new one is a file and a line here. */
import type { Command } from './command';
import { addSample } from './file/add-sample';
import { exportDocument } from './file/export-document';
import { goHome } from './file/go-home';
import { importFiles } from './file/import-files';
import { startNew } from './file/new';
import { settings } from './file/settings';
import { nextSuggestion } from './review/next-suggestion';
import { previousSuggestion } from './review/previous-suggestion';
import { chinese, english } from './view/language';
import { nextStep, previousStep } from './view/neighbour-step';
import { nextPane } from './view/next-pane';
import { previousPane } from './view/previous-pane';
import { sidePanel } from './view/side-panel';
import { stepCommands } from './view/step';
import { darkTheme, lightTheme, systemTheme } from './view/theme';

export const commands: readonly Command[] = [
  startNew,
  importFiles,
  goHome,
  exportDocument,
  settings,

  nextSuggestion,
  previousSuggestion,

  ...stepCommands,
  nextStep,
  previousStep,
  sidePanel,
  systemTheme,
  lightTheme,
  darkTheme,
  english,
  chinese,
  nextPane,
  previousPane,

  addSample,
];
