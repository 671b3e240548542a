/** A command of the text: it does with the caret what the editor's tool of the same name does. */
import type { ToolId } from '../editor/contract';
import type { Command, Obstacle } from './command';
import type { Surroundings } from './surroundings';

const tableTools: ReadonlySet<ToolId> = new Set<ToolId>([
  'row-above',
  'row-below',
  'column-left',
  'column-right',
  'remove-row',
  'remove-column',
  'header-row',
  'align-left',
  'align-center',
  'align-right',
  'remove-table',
]);

const obstacle =
  (id: ToolId) =>
  ({ desk, editor }: Surroundings): Obstacle | null => {
    if (!desk) return 'noDocument';
    if (desk.readOnly) return 'readOnly';
    if (editor?.caret().possible.has(id)) return null;
    return tableTools.has(id) ? 'notInTable' : 'noText';
  };

type ToolCommand = Omit<Command, 'when' | 'isOn' | 'run'> & { readonly id: ToolId };

export const toolCommand = (command: ToolCommand): Command => ({
  reach: 'text',
  ...command,
  when: obstacle(command.id),
  isOn: ({ editor }) => editor?.caret().on.has(command.id) === true,
  run: ({ editor }) => void editor?.runTool(command.id),
});
