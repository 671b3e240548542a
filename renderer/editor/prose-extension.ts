/** The editor as one Lexical extension: nodes, behaviour, and the prose it starts with. */
import { CodeExtension } from '@lexical/code';
import {
  ClickAfterLastBlockExtension,
  getExtensionDependencyFromEditor,
  HorizontalRuleExtension,
} from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import { LinkExtension } from '@lexical/link';
import { CheckListExtension } from '@lexical/list';
import { RichTextExtension } from '@lexical/rich-text';
import { TableExtension } from '@lexical/table';
import { configExtension, defineExtension, type LexicalEditor } from 'lexical';
import type { Prose } from '../../shared/prose/prose';
import { ContainerKeysExtension } from './behaviour/container-keys';
import { KeptCaretExtension } from './behaviour/kept-caret';
import { KeysExtension } from './behaviour/keys';
import { LinkEdgesExtension } from './behaviour/link-edges';
import { ListKeysExtension } from './behaviour/list-keys';
import { ReadersExtension } from './behaviour/readers';
import { RepairExtension } from './behaviour/repair';
import { ShortcutsExtension } from './behaviour/shortcuts';
import { $writeProse } from './bridge/bridge';
import { KeptBlockNode, KeptInlineNode } from './bridge/kept-nodes';
import { ListPartsExtension } from './bridge/list-parts';
import { CoverageExtension, ReachSignsExtension } from './bridge/reach-signs';
import { isWebAddress } from './link/edit-link';
import { PasteExtension } from './paste/paste';
import { createSender, type Sender } from './splices';
import { theme } from './theme';
import { CaretWatchExtension } from './tools/caret-watch';

/** JSON on the clipboard is read back only on the page that wrote it: another page cannot know this name. */
const namespace = `afterword-${crypto.randomUUID()}`;

const SenderExtension = defineExtension({
  name: 'afterword/sender',
  build: (): Sender => createSender(),
});

export const senderOf = (editor: LexicalEditor): Sender =>
  getExtensionDependencyFromEditor(editor, SenderExtension).output;

export const proseExtension = (prose: Prose, editable: boolean) =>
  defineExtension({
    name: 'afterword/prose',
    namespace,
    editable,
    theme,
    nodes: () => [KeptBlockNode, KeptInlineNode],
    dependencies: [
      SenderExtension,
      CaretWatchExtension,
      KeptCaretExtension,
      ListPartsExtension,
      ReachSignsExtension,
      CoverageExtension,
      ReadersExtension,
      RepairExtension,
      ShortcutsExtension,
      ListKeysExtension,
      LinkEdgesExtension,
      ContainerKeysExtension,
      KeysExtension,
      PasteExtension,
      RichTextExtension,
      CheckListExtension,
      configExtension(LinkExtension, { validateUrl: isWebAddress }),
      CodeExtension,
      HorizontalRuleExtension,
      ClickAfterLastBlockExtension,
      configExtension(HistoryExtension, { disabled: false, maxDepth: 500 }),
      configExtension(TableExtension, { hasCellMerge: false, hasCellBackgroundColor: false }),
    ],
    $initialEditorState: (editor) => {
      senderOf(editor).begin({ keys: $writeProse(prose), blocks: prose.children });
    },
  });
