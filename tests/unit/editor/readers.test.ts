/** Marks that say whom a passage is for: never lost in the editor, and never handed to more readers by going on writing. */
import { buildEditorFromExtensions } from '@lexical/extension';
import { HeadlessExtension } from '@lexical/headless';
import { registerList } from '@lexical/list';
import { registerRichText } from '@lexical/rich-text';
import fc from 'fast-check';
import {
  $createRangeSelection,
  $getRoot,
  $isElementNode,
  $isTextNode,
  $setSelection,
  DELETE_CHARACTER_COMMAND,
  defineExtension,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import { describe, expect, it } from 'vitest';
import {
  setTextBlock,
  toggleCodeBlock,
  toggleList,
  toggleQuote,
} from '../../../renderer/editor/behaviour/blocks';
import { $reachAt, ReadersExtension, setReach } from '../../../renderer/editor/behaviour/readers';
import { $readProse, $writeProse } from '../../../renderer/editor/bridge/bridge';
import { readMarkdown, writeMarkdown } from '../../../shared/prose/markdown';
import { proseNodes, throughLexical } from './editor-nodes';

const internal = '<!-- for: internal -->';
const executive = '<!-- for: executive -->';

const marked = fc.constantFrom('', `${internal}\n\n`, `${executive}\n\n`);
const atEnd = fc.constantFrom('', ` ${internal}`, ` ${executive}`);
const words = fc.constantFrom('One line', 'Some **bold** words', '`code` only', '两个字');
const block = fc.oneof(
  words,
  words.map((text) => `## ${text}`),
  fc
    .array(fc.tuple(words, atEnd), { minLength: 1, maxLength: 3 })
    .map((items) => items.map(([text, mark]) => `- ${text}${mark}`).join('\n')),
  fc.tuple(words, atEnd).map(([text, mark]) => `- [ ] ${text}${mark}\n- [x] ${text}\n  1. under it${mark}`),
  fc
    .tuple(words, atEnd)
    .map(([text, mark]) => `| a | b |\n| - | - |\n| ${text} | c${mark} |\n| d |${mark} |`),
  fc.tuple(words, marked).map(([text, mark]) => `${mark}${text}\n\n${text}`.replace(/^/gm, '> ')),
  fc.constantFrom(
    '---',
    '```\nx\n```',
    '<br>',
    internal,
    `In the ${internal} middle`,
    `At its end ${internal}`,
  ),
);
const document = fc
  .array(fc.tuple(marked, block), { minLength: 1, maxLength: 8 })
  .map((blocks) => blocks.map(([mark, text]) => mark + text).join('\n\n'));

function editorWith(markdown: string): LexicalEditor {
  const editor = buildEditorFromExtensions(
    defineExtension({
      name: 'test',
      nodes: [...proseNodes],
      dependencies: [HeadlessExtension, ReadersExtension],
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

/** Puts the caret into the first text that has these words, behind them. */
const putCaret = (editor: LexicalEditor, text: string) =>
  editor.update(
    () => {
      const node = $getRoot()
        .getAllTextNodes()
        .find((each) => each.getTextContent().includes(text));
      const at = (node?.getTextContent().indexOf(text) ?? 0) + text.length;
      if ($isTextNode(node)) node.select(at, at);
    },
    { discrete: true },
  );

/** Selects from behind the one to behind the other. */
const select = (editor: LexicalEditor, from: string, to: string) =>
  editor.update(
    () => {
      const [one, other] = [from, to].map((text) => {
        const node = $getRoot()
          .getAllTextNodes()
          .find((each) => each.getTextContent().includes(text));
        if (!node) throw new Error(`${text} is nowhere`);
        return { key: node.getKey(), offset: node.getTextContent().indexOf(text) + text.length };
      });
      const selection = $createRangeSelection();
      selection.anchor.set(one?.key ?? '', one?.offset ?? 0, 'text');
      selection.focus.set(other?.key ?? '', other?.offset ?? 0, 'text');
      $setSelection(selection);
    },
    { discrete: true },
  );

const read = (editor: LexicalEditor): string =>
  writeMarkdown(editor.getEditorState().read($readProse)).trimEnd();

function outcome(markdown: string, caret: string, act: (editor: LexicalEditor) => void): string {
  const editor = editorWith(markdown);
  putCaret(editor, caret);
  act(editor);
  editor.update(() => undefined, { discrete: true });
  return read(editor);
}

const enter = (editor: LexicalEditor) =>
  editor.update(() => void editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined), { discrete: true });

describe('marks of readers', () => {
  it('come out of the editor where they went in', () => {
    fc.assert(
      fc.property(document, (markdown) => {
        const prose = readMarkdown(markdown);
        expect(writeMarkdown(throughLexical(prose))).toBe(writeMarkdown(prose));
      }),
      { numRuns: Number(process.env.READER_RUNS ?? 200), seed: 20_261_128 },
    );
  });

  it('are no block of their own in the editor, and nothing that is read', () => {
    const editor = editorWith(`${internal}\n\nKept in.\n\n- one ${internal}\n- two`);
    expect(editor.getEditorState().read(() => $getRoot().getTextContent())).toBe('Kept in.\n\none\n\ntwo');
    const shape = editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((node) => node.getType()),
    );
    expect(shape).toEqual(['paragraph', 'list']);
  });

  it('are set where the caret is: on a block, an item, a row, and on what is marked already', () => {
    const mark = (editor: LexicalEditor) => setReach(editor, 'internal');
    expect(outcome('One.\n\nTwo.', 'Two', mark)).toBe(`One.\n\n${internal}\n\nTwo.`);
    expect(outcome('- one\n- two', 'two', mark)).toBe(`- one\n- two ${internal}`);
    expect(outcome('| a |\n| - |\n| b |', 'b', mark)).toContain(`| b ${internal} |`);
    expect(outcome('| a |\n| - |\n| b |', 'a', mark)).toMatch(/^<!-- for: internal -->\n\n\| a/);
    expect(outcome(`${executive}\n\n- one\n- two`, 'two', mark)).toBe(`${internal}\n\n- one\n- two`);
    expect(outcome(`${executive}\n\nOne.`, 'One', (editor) => setReach(editor, null))).toBe('One.');
  });

  it('go to both halves when Enter splits a passage, and not to what follows a heading', () => {
    expect(outcome(`${internal}\n\nOnetwo`, 'One', enter)).toBe(`${internal}\n\nOne\n\n${internal}\n\ntwo`);
    expect(outcome(`- one ${internal}\n- two`, 'on', enter)).toBe(`- on ${internal}\n- e ${internal}\n- two`);
    expect(outcome(`${internal}\n\n## Onetwo`, 'One', enter)).toBe(
      `${internal}\n\n## One\n\n${internal}\n\n## two`,
    );
    const editor = editorWith(`${internal}\n\n## One`);
    putCaret(editor, 'One');
    enter(editor);
    expect(editor.read(() => $reachAt(null))).toBeNull();
    editor.update(() => void $getRoot().getLastChildOrThrow().selectEnd().insertText('x'), {
      discrete: true,
    });
    expect(read(editor)).toBe(`${internal}\n\n## One\n\nx`);
  });

  it('stay when the passage becomes something else', () => {
    const from = `${internal}\n\nOne`;
    expect(outcome(from, 'One', (editor) => setTextBlock(editor, 'h2'))).toBe(`${internal}\n\n## One`);
    expect(outcome(from, 'One', toggleQuote)).toContain('for: internal');
    expect(outcome(from, 'One', toggleCodeBlock)).toBe(`${internal}\n\n\`\`\`\nOne\n\`\`\``);
    expect(outcome(`- one ${internal}`, 'one', (editor) => toggleList(editor, 'bullet'))).toContain('one');
  });

  it('go with the words that are joined into another passage', () => {
    const joined = (markdown: string, from: string, to: string) => {
      const editor = editorWith(markdown);
      select(editor, from, to);
      editor.update(() => void editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true), { discrete: true });
      return read(editor);
    };
    expect(joined(`Open.\n\n${internal}\n\nClosed.`, 'Open.', 'Cl')).toBe(`${internal}\n\nOpen.osed.`);
    expect(joined(`${executive}\n\nHalf.\n\n${internal}\n\nClosed.`, 'Half.', 'Cl')).toBe(
      `${internal}\n\nHalf.osed.`,
    );
    expect(joined(`${internal}\n\nClosed.\n\nOpen.`, 'Closed.', 'Op')).toBe(`${internal}\n\nClosed.en.`);
    expect(joined(`Open.\n\n${internal}\n\nClosed.\n\nLast.`, 'Open', 'Closed.')).toBe('Open\n\nLast.');
    expect(joined(`- one\n\nBetween.\n\n${internal}\n\n- two\n- three`, 'one', 'Between.')).toBe(
      `- one\n- two ${internal}\n- three ${internal}`,
    );
    expect(joined(`- one\n- two ${internal}`, 'one', 'tw')).toBe(`- oneo ${internal}`);
  });

  it('stay with what stood under a heading that goes', () => {
    const under = `Open.\n\n${internal}\n\n## Head\n\nUnder it.\n\n## Next\n\nOpen too.`;
    const closed = `${internal}\n\nHead\n\n${internal}\n\nUnder it.\n\n## Next\n\nOpen too.`;
    expect(outcome(under, 'Head', (editor) => setTextBlock(editor, 'paragraph'))).toBe(`Open.\n\n${closed}`);
  });

  it('stay with every item of a list that is dissolved', () => {
    const list = `${internal}\n\n- one\n- two`;
    expect(outcome(list, 'one', (editor) => toggleList(editor, 'bullet'))).toBe(
      `${internal}\n\none\n\n${internal}\n\ntwo`,
    );
  });

  it('leave the editor state readable', () => {
    const editor = editorWith(`${internal}\n\nOne`);
    const state = editor.parseEditorState(JSON.stringify(editor.getEditorState()));
    expect(state.read(() => $isElementNode($getRoot().getFirstChild()))).toBe(true);
    expect(writeMarkdown(state.read($readProse)).trimEnd()).toBe(`${internal}\n\nOne`);
  });
});
