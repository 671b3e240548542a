/** A button of the toolbar that opens a menu; choosing gives the caret back to the text. */
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { LucideIcon } from 'lucide-react';
import { Menu, type MenuItem } from '../../ui/Menu';
import { ToolButton } from './ToolButton';

interface ToolMenuProps {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly items: readonly MenuItem[];
}

export function ToolMenu({ icon, name, pressed, disabled = false, items }: ToolMenuProps) {
  const [editor] = useLexicalComposerContext();
  return (
    <Menu
      trigger={<ToolButton icon={icon} name={name} pressed={pressed} disabled={disabled} />}
      disabled={disabled}
      items={items}
      finalFocus={() => editor.getRootElement()}
    />
  );
}
