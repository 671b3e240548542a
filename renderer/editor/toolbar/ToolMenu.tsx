/** A button of the toolbar that opens a menu of tools; choosing gives the caret back to the text. */
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { LucideIcon } from 'lucide-react';
import { Menu } from '../../ui/Menu';
import type { ToolId } from '../contract';
import { ToolButton } from './ToolButton';
import { useCaret, useToolItems } from './use-tools';

/** What a text is unless the writer chose otherwise. */
const usual: ReadonlySet<ToolId> = new Set(['paragraph', 'for-everyone']);

interface ToolMenuProps {
  readonly icon: LucideIcon;
  readonly name: string;
  /** `null` is a line between two of them. */
  readonly ids: readonly (ToolId | null)[];
  /** Whether the button says that one of them is on. */
  readonly shows?: boolean;
}

export function ToolMenu({ icon, name, ids, shows = false }: ToolMenuProps) {
  const [editor] = useLexicalComposerContext();
  const { on, possible } = useCaret();
  const items = useToolItems(ids);
  const disabled = ids.every((id) => id === null || !possible.has(id));
  const pressed = shows ? ids.some((id) => id !== null && !usual.has(id) && on.has(id)) : undefined;
  return (
    <Menu
      trigger={<ToolButton icon={icon} name={name} pressed={pressed} disabled={disabled} />}
      disabled={disabled}
      items={items}
      finalFocus={() => editor.getRootElement()}
    />
  );
}
