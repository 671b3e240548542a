/** 中文：持续写入本机文件的复盘。 */
import type { files as english } from '../en/files';
import type { Translation } from '../translation';

export const files: Translation<typeof english> = {
  written: '已写入 {{name}}',
  behind: '{{name}}：尚未写入',
  menu: '文件 {{name}}',
  writeNow: '立即写入',
  reveal: '在文件夹中显示',
  saveAs: '存为文件…',
  unlink: '不再写入这个文件',
  unlinked: '改动不再写入“{{name}}”。复盘仍在资料库中。',
  savedAs: '已存为“{{name}}”。此后的改动会写入那里。',
  insteadOf: '此后的改动写入“{{name}}”，不再写入“{{before}}”。',
  loaded: '已载入“{{name}}”中的改动。此前的内容已存为版本。',
  keptMine: '“{{name}}”现在是这里的内容。文件原有的内容已存为版本。',
  versionWritten: '已保存版本 {{time}}，并写入“{{name}}”',
  decide: '处理…',
  locate: '定位…',
  saveCopy: '另存副本…',
  conflictTitle: '“{{name}}”在别处改过',
  conflict: '文件和这篇复盘各有对方没有的改动。没有覆盖任何内容；无论保留哪一份，另一份都会存为版本。',
  keepMine: '保留这里的',
  keepMineHint: '把这里的内容写入文件。',
  loadTheirs: '载入文件的',
  loadTheirsHint: '在这里显示文件中的内容。',
  later: '稍后处理',
  theirsUnreadable: '无法读取文件现在的内容：{{reason}}文件保持不变。可以把这里的内容另存副本。',
  problems: {
    conflict: '“{{name}}”在别处改过，没有覆盖任何内容。',
    missing: '“{{name}}”已不在原处。所有文字都在资料库中。定位文件，或另存副本。',
    locked: '“{{name}}”正被另一个程序打开，没有写入。所有文字都在资料库中。在那边关闭，或另存副本。',
    'not-allowed': '没有权限写入“{{name}}”。所有文字都在资料库中。换一个位置另存副本。',
    'no-space': '磁盘已满，“{{name}}”没有写入。所有文字都在资料库中。腾出空间，或在别的磁盘另存副本。',
    'too-large': '“{{name}}”会超过{{limit}}，没有写入。所有文字都在资料库中。移除较大的图片后再试。',
    other: '“{{name}}”没有写入（{{detail}}）。所有文字都在资料库中。重试，或另存副本。',
  },
};
