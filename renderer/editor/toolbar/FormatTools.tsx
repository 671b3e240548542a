/** Bold, italic, strikethrough, code. */
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { FORMAT_TEXT_COMMAND } from 'lexical';
import { Bold, Code, Italic, type LucideIcon, Strikethrough } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ToolButton } from './ToolButton';
import { type CaretState, type TextFormat, textFormats } from './use-surroundings';

const tools: Readonly<Record<TextFormat, { readonly icon: LucideIcon; readonly shortcut?: string }>> = {
  bold: { icon: Bold, shortcut: 'Mod+B' },
  italic: { icon: Italic, shortcut: 'Mod+I' },
  strikethrough: { icon: Strikethrough, shortcut: 'Mod+Shift+X' },
  code: { icon: Code },
};

export function FormatTools({ caret }: { readonly caret: CaretState }) {
  const { t } = useTranslation();
  const [editor] = useLexicalComposerContext();
  const inCode = caret.kinds.includes('code');
  return textFormats.map((format) => (
    <ToolButton
      key={format}
      {...tools[format]}
      name={t(`editor.toolbar.${format}`)}
      pressed={caret.formats.includes(format)}
      disabled={inCode}
      onClick={() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, format)}
    />
  ));
}
