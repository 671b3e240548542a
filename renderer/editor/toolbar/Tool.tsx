/** A tool of the editor as a button of a toolbar. */
import type { ToolId } from '../contract';
import { tools } from '../tools/tools';
import { ToolButton } from './ToolButton';
import { toolIcons } from './tool-looks';
import { useToolWords } from './tool-words';
import { useCaret, useRunTool } from './use-tools';

interface ToolProps {
  readonly id: ToolId;
}

export function Tool({ id }: ToolProps) {
  const { on, possible } = useCaret();
  const run = useRunTool();
  return (
    <ToolButton
      icon={toolIcons[id]}
      {...useToolWords()(id)}
      pressed={tools[id].isOn ? on.has(id) : undefined}
      disabled={!possible.has(id)}
      onClick={() => run(id)}
    />
  );
}
