/** The commands of the command line, in the order of the help. */
import { checkLeaksCommand } from './check-leaks';
import type { BuildCommand } from './command';
import { exportCommand } from './export';
import { importCommand } from './import';
import { lintCommand } from './lint';
import { rulesCommand } from './rules';
import { statusCommand } from './status';
import { timelineCommand } from './timeline';

export const commands: readonly BuildCommand[] = [
  lintCommand,
  rulesCommand,
  exportCommand,
  checkLeaksCommand,
  importCommand,
  statusCommand,
  timelineCommand,
];
