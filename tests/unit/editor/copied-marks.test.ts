/** A marked passage that is copied and pasted elsewhere is for no more readers than it was. */
import { $exportMimeTypeFromSelection, $insertDataTransferForRichText } from '@lexical/clipboard';
import { buildEditorFromExtensions } from '@lexical/extension';
import { HeadlessExtension } from '@lexical/headless';
import { registerList } from '@lexical/list';
import { registerRichText } from '@lexical/rich-text';
import {
  $createRangeSelection,
  $getRoot,
  $getSelection,
  $setSelection,
  defineExtension,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import { describe, expect, it } from 'vitest';
import { ReadersExtension } from '../../../renderer/editor/behaviour/readers';
import { $readProse, $writeProse } from '../../../renderer/editor/bridge/bridge';
import { copiedKind, withCopiedWords } from '../../../renderer/editor/paste/copied';
import { PasteExtension } from '../../../renderer/editor/paste/paste';
import { readMarkdown, writeMarkdown } from '../../../shared/prose/markdown';
import { proseNodes } from './editor-nodes';

const internal = '<!-- for: internal -->';
const executive = '<!-- for: executive -->';

function editorWith(markdown: string, namespace = 'one page'): LexicalEditor {
  const editor = buildEditorFromExtensions(
    defineExtension({
      name: 'test',
      namespace,
      nodes: [...proseNodes],
      dependencies: [HeadlessExtension, ReadersExtension, PasteExtension],
      register: (made) => mergeRegister(registerRichText(made), registerList(made)),
    }),
  );
  editor.update(
    () => {
      $getRoot().clear();
      $writeProse(readMarkdown(markdown));
    },
    { discrete: true },
  );
  return editor;
}

const read = (editor: LexicalEditor): string =>
  writeMarkdown(editor.getEditorState().read($readProse)).trimEnd();

const place = (text: string, side: 'before' | 'behind') => {
  const node = $getRoot()
    .getAllTextNodes()
    .find((each) => each.getTextContent().includes(text));
  if (!node) throw new Error(`${text} is nowhere`);
  const offset = node.getTextContent().indexOf(text) + (side === 'behind' ? text.length : 0);
  return [node.getKey(), offset, 'text'] as const;
};

/** Selects from before the one to behind the other. */
const select = (editor: LexicalEditor, from: string, to: string) =>
  editor.update(
    () => {
      const selection = $createRangeSelection();
      selection.anchor.set(...place(from, 'before'));
      selection.focus.set(...place(to, 'behind'));
      $setSelection(selection);
    },
    { discrete: true },
  );

function copy(markdown: string, from: string, to = from): string {
  const editor = editorWith(markdown);
  select(editor, from, to);
  return editor.getEditorState().read(() => $exportMimeTypeFromSelection(copiedKind) ?? '', { editor });
}

const paste = (editor: LexicalEditor, kind: string, data: string) =>
  editor.update(
    () => {
      const given = { getData: (asked: string) => (asked === kind ? data : '') } as DataTransfer;
      const selection = $getSelection();
      if (selection !== null) $insertDataTransferForRichText(given, selection);
    },
    { discrete: true },
  );

/** The text after something was pasted behind the words. */
function pasted(copied: string, into: string, behind: string): string {
  const editor = editorWith(into);
  editor.update(
    () => {
      const selection = $createRangeSelection();
      selection.anchor.set(...place(behind, 'behind'));
      selection.focus.set(...place(behind, 'behind'));
      $setSelection(selection);
    },
    { discrete: true },
  );
  paste(editor, copiedKind, copied);
  return read(editor);
}

describe('a mark goes with what is copied', () => {
  it('a few words of a marked passage mark what takes them in', () => {
    const words = copy(`Open.\n\n${internal}\n\nThe secret word.`, 'secret');
    expect(pasted(words, 'Said: \n\nLast.', 'Said:')).toBe(`${internal}\n\nSaid:secret\n\nLast.`);
  });

  it('each of several passages keeps its own', () => {
    const all = copy(
      `First.\n\n${internal}\n\nSecond.\n\n${executive}\n\nThird.\n\nFourth.`,
      'First',
      'Fourth.',
    );
    expect(pasted(all, 'Begin.\n\nEnd.', 'Begin.')).toBe(
      `Begin.First.\n\n${internal}\n\nSecond.\n\n${executive}\n\nThird.\n\nFourth.\n\nEnd.`,
    );
    const last = copy(`First.\n\n${internal}\n\nSecond.`, 'First', 'Second.');
    expect(pasted(last, 'One two', 'One')).toBe(`OneFirst.\n\n${internal}\n\nSecond. two`);
  });

  it('what stood under a marked heading, or hung under a marked item, takes the mark along', () => {
    const under = copy(`${executive}\n\n## Head\n\nUnder it.`, 'Under it.');
    expect(pasted(under, 'Here.', 'Here.')).toBe(`${executive}\n\nHere.Under it.`);
    const below = copy(`- one ${internal}\n  - nested\n- two`, 'nested');
    expect(pasted(below, 'Here.', 'Here.')).toBe(`Here.\n\n- - nested ${internal}`);
    const item = copy(`- one ${internal}\n- two`, 'one', 'two');
    expect(pasted(item, '- zero', 'zero')).toBe(`- zero\n- one ${internal}\n- two`);
  });

  it('what is for everybody stays so', () => {
    const open = copy(`Open.\n\n${internal}\n\nClosed.`, 'Open.');
    expect(open).not.toContain('internal');
    expect(pasted(open, 'Here.', 'Here.')).toBe('Here.Open.');
  });

  it('another page, which is another program, reads nothing of it', () => {
    const words = copy(`${internal}\n\nSecret.`, 'Secret.');
    const other = editorWith('Here.', 'another page');
    select(other, 'Here.', 'Here.');
    paste(other, copiedKind, words);
    expect(read(other)).toBe('Here.');
  });

  it('names are hidden in the words alone', () => {
    const words = copy(`${internal}\n\nAsk Text about internal text.`, 'Ask', 'internal text.');
    const hidden = withCopiedWords(words, (text) => text.replaceAll(/text|internal/gi, 'X'));
    expect(pasted(hidden, 'Here.', 'Here.')).toBe(`${internal}\n\nHere.Ask X about X X.`);
    expect(withCopiedWords('not ours', () => 'X')).toBe('not ours');
  });
});

describe('a marked passage that something is pasted into', () => {
  it('keeps its mark on both sides of what came between', () => {
    const two = copy('First.\n\nSecond.', 'First', 'Second.');
    expect(pasted(two, `${internal}\n\nOnetwo`, 'One')).toBe(
      `${internal}\n\nOneFirst.\n\n${internal}\n\nSecond.two`,
    );
  });

  it('hands on its mark to what is left of it when words are pasted over its beginning', () => {
    const editor = editorWith(`Open.\n\n${internal}\n\nClosed.`);
    select(editor, 'Open.', 'Clo');
    paste(editor, 'text/plain', 'New');
    expect(read(editor)).toBe(`${internal}\n\nNewsed.`);
  });
});
