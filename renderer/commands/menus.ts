/** The registry as menus: which commands stand together, in which order. */
import type { Command, MenuId } from './command';

/** The commands of one menu, parted where a line goes; groups in the order of their numbers. */
export function groupsOf(commands: readonly Command[], menu: MenuId): readonly (readonly Command[])[] {
  const here = commands.filter((command) => command.menu === menu);
  const numbers = [...new Set(here.map(({ group }) => group))].sort((a, b) => a - b);
  return numbers.map((number) => here.filter(({ group }) => group === number));
}
