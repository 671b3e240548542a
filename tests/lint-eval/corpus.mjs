/** Diagnostics on a folder of ordinary documents, one by one and per 1,000 words: most of them are false alarms. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export async function judgeFolder(folder, engine, { name, lint }) {
  let words = 0;
  let characters = 0;
  const found = [];
  for (const file of await documentsIn(folder)) {
    const blocks = engine
      .readMarkdown(await readFile(file, 'utf8'))
      .children.flatMap((block) => engine.leavesOf(block))
      .map((block) => ({ ...block, section: null }));
    const said = lint(blocks);
    for (const [index, block] of blocks.entries()) {
      words += block.text.match(/[A-Za-z][\w'’-]*/g)?.length ?? 0;
      characters += block.text.match(/\p{Script=Han}/gu)?.length ?? 0;
      for (const one of said[index]) found.push({ file, one, context: block.text });
    }
  }
  for (const { file, one, context } of found)
    console.log(
      `${file.slice(folder.length + 1)}: ${one.level} ${one.rule} «${one.text}» … ${context.slice(Math.max(0, one.start - 70), one.end + 50).replaceAll('\n', ' ')}`,
    );
  console.log(
    `${name}: ${found.length} diagnostics on ${words} words and ${characters} characters of Chinese: ` +
      `${per(found.length, words)} per 1,000 words, ${per(found.length, characters)} per 1,000 characters`,
  );
}

const per = (count, size) => (size === 0 ? '–' : ((count / size) * 1000).toFixed(2));

async function documentsIn(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(?:md|md\.erb|txt|markdown)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}
