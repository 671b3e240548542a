/** Every command, in the order of the menus. A new one is a file and a line here. */
import type { Command } from './command';
import { copyFactorPicture } from './edit/copy-factor-picture';
import { findWords } from './edit/find';
import { findNext } from './edit/find-next';
import { findPrevious } from './edit/find-previous';
import { findReplace } from './edit/find-replace';
import { pastePlain } from './edit/paste-plain';
import { redo } from './edit/redo';
import { undo } from './edit/undo';

import { addSample } from './file/add-sample';
import { archive } from './file/archive';
import { backUpNow } from './file/back-up-now';
import { compareFile } from './file/compare-file';
import { copyNotice } from './file/copy-notice';
import { downloadLibrary } from './file/download-library';
import { duplicate } from './file/duplicate';
import { exportDocument } from './file/export-document';
import { exportSeveral } from './file/export-several';
import { goHome } from './file/go-home';
import { importFiles } from './file/import-files';
import { moveToTrash } from './file/move-to-trash';
import { startNew } from './file/new';
import { print } from './file/print';
import { restoreBackup } from './file/restore-backup';
import { revealFile } from './file/reveal-file';
import { saveAsFile } from './file/save-as-file';
import { saveAsTemplate } from './file/save-as-template';
import { saveNotice } from './file/save-notice';
import { savePdf } from './file/save-pdf';
import { saveVersion } from './file/save-version';
import { searchLibrary } from './file/search-library';
import { settings } from './file/settings';
import { startFrom } from './file/start-from';
import { startFromLast } from './file/start-from-last';
import { startFromLog } from './file/start-from-log';
import { startFromTemplate } from './file/start-from-template';
import { unlinkFile } from './file/unlink-file';
import { bold } from './format/bold';
import { bullet } from './format/bullet';
import { check } from './format/check';
import { code } from './format/code';
import { codeBlock } from './format/code-block';
import { forEveryone } from './format/for-everyone';
import { forExecutive } from './format/for-executive';
import { forInternal } from './format/for-internal';
import { h1 } from './format/h1';
import { h2 } from './format/h2';
import { h3 } from './format/h3';
import { imageDescription } from './format/image-description';
import { imageLarge } from './format/image-large';
import { imageMedium } from './format/image-medium';
import { imageSmall } from './format/image-small';
import { indent } from './format/indent';
import { italic } from './format/italic';
import { moveBlockDown } from './format/move-block-down';
import { moveBlockUp } from './format/move-block-up';
import { number } from './format/number';
import { outdent } from './format/outdent';
import { paragraph } from './format/paragraph';
import { quote } from './format/quote';
import { strikethrough } from './format/strikethrough';
import { palette } from './help/palette';
import { rules } from './help/rules';
import { shortcuts } from './help/shortcuts';
import { divider } from './insert/divider';
import { draftNarrative } from './insert/draft-narrative';
import { image } from './insert/image';
import { insertActionItem } from './insert/insert-action-item';
import { insertEvent } from './insert/insert-event';
import { insertFactor } from './insert/insert-factor';
import { link } from './insert/link';
import { liveValueCommands } from './insert/live-values';
import { table } from './insert/table';
import { timelineFromLog } from './insert/timeline-from-log';
import { ignoredSuggestions } from './review/ignored-suggestions';
import { nextCheck } from './review/next-check';
import { nextSuggestion } from './review/next-suggestion';
import { openSuggestion } from './review/open-suggestion';
import { previousSuggestion } from './review/previous-suggestion';
import { showSuggestions } from './review/show-suggestions';
import { correctSpelling } from './review/spelling';
import { alignCenter } from './table/align-center';
import { alignLeft } from './table/align-left';
import { alignRight } from './table/align-right';
import { columnLeft } from './table/column-left';
import { columnRight } from './table/column-right';
import { headerRow } from './table/header-row';
import { removeColumn } from './table/remove-column';
import { removeRow } from './table/remove-row';
import { removeTable } from './table/remove-table';
import { rowAbove } from './table/row-above';
import { rowBelow } from './table/row-below';
import { factorViewCommands } from './view/factor-view';
import { focusMode } from './view/focus-mode';
import { showHistory } from './view/history';
import { chinese, english } from './view/language';
import { nextStep, previousStep } from './view/neighbour-step';
import { nextPane } from './view/next-pane';
import { previousPane } from './view/previous-pane';
import { sidePanel } from './view/side-panel';
import { stepCommands } from './view/step';
import { darkTheme, lightTheme, systemTheme } from './view/theme';

export const commands: readonly Command[] = [
  startNew,
  startFromLast,
  startFromLog,
  startFromTemplate,
  importFiles,
  goHome,
  saveVersion,
  compareFile,
  saveAsFile,
  revealFile,
  unlinkFile,
  exportDocument,
  exportSeveral,
  savePdf,
  print,
  copyNotice,
  saveNotice,
  duplicate,
  startFrom,
  saveAsTemplate,
  archive,
  moveToTrash,
  backUpNow,
  downloadLibrary,
  restoreBackup,
  settings,

  undo,
  redo,
  pastePlain,
  copyFactorPicture,
  findWords,
  findNext,
  findPrevious,
  findReplace,
  searchLibrary,

  link,
  image,
  table,
  divider,
  insertEvent,
  timelineFromLog,
  insertActionItem,
  insertFactor,
  ...liveValueCommands,
  draftNarrative,

  bold,
  italic,
  strikethrough,
  code,
  paragraph,
  h1,
  h2,
  h3,
  quote,
  codeBlock,
  bullet,
  number,
  check,
  indent,
  outdent,
  moveBlockUp,
  moveBlockDown,
  forEveryone,
  forExecutive,
  forInternal,
  imageDescription,
  imageSmall,
  imageMedium,
  imageLarge,

  rowAbove,
  rowBelow,
  columnLeft,
  columnRight,
  headerRow,
  alignLeft,
  alignCenter,
  alignRight,
  removeRow,
  removeColumn,
  removeTable,

  nextSuggestion,
  previousSuggestion,
  openSuggestion,
  nextCheck,
  showSuggestions,
  ignoredSuggestions,
  correctSpelling,

  ...stepCommands,
  nextStep,
  previousStep,
  sidePanel,
  showHistory,
  focusMode,
  systemTheme,
  lightTheme,
  darkTheme,
  english,
  chinese,
  nextPane,
  previousPane,
  ...factorViewCommands,

  palette,
  shortcuts,
  rules,
  addSample,
];
