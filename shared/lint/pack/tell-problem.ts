/** One sentence about a file that is no pack, in whatever language `say` speaks. */
import type { PackProblem } from './pack';

type Say = (key: string, values: Readonly<Record<string, string | number>>) => string;

/** "Line 12, column 7 (rules[0].why.zh): “zh” is missing" */
export const tellPackProblem = ({ line, column, path, reason, detail }: PackProblem, say: Say): string =>
  say('packs.place', {
    line,
    column,
    path: path === '' ? '' : ` (${path})`,
    reason: say(`packs.reasons.${reason}`, { detail }),
  });
