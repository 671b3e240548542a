/** 中文：命令行。 */
import type { cli as english } from '../en/cli';
import type { Translation } from '../translation';

export const cli: Translation<typeof english> = {
  about: '对事不对人的复盘，命令行版：检查措辞、导出、导入、查看进度，全程离线。',
  helpHint: '（加 --help 查看选项）',
  file: '.afterword、Markdown 或纯文本；- 表示标准输入',
  format: '结果的输出格式',
  pack: '检查时使用的团队规则包，可多次给出',
  packRefused: '{{file}} 不是可用的规则包。',
  wrote: '已写入 {{path}}',
  lint: {
    about: '指出妨碍学习的措辞',
    lang: '使用哪种语言的规则',
    failOn: '从哪一级起退出码为 1',
    files_one: '{{count}} 个文件：',
    files_other: '{{count}} 个文件：',
    summary: '错误 {{error}}，警告 {{warning}}，建议 {{suggestion}}，提示 {{info}}',
  },
  rules: {
    about: '打印规则目录：原因、提问、例句与改写',
    title: '规则目录',
    count_one: '{{count}} 条规则',
    count_other: '{{count}} 条规则',
  },
  export: {
    about: '把成文导出为 Word、Markdown 或 JSON',
    to: '输出格式',
    output: '写到哪里（默认与输入文件同目录；- 表示标准输出）',
    lang: '标题与标签的语言（默认跟随文档）',
    force: '覆盖已有文件',
    forceHint: '（加 --force 覆盖，或用 -o 换个名字）',
  },
  import: {
    about: '把 Markdown 和纯文本转成档案，一字不丢',
    output: '档案放在哪个目录',
    line_one: '{{path}} → {{target}}  读入 {{wordsIn}} 词，保留 {{wordsKept}} 词，识别 {{count}} 个部分',
    line_other: '{{path}} → {{target}}  读入 {{wordsIn}} 词，保留 {{wordsKept}} 词，识别 {{count}} 个部分',
  },
  status: {
    about: '列出每一步还缺什么',
  },
  problems: {
    cancelled: '已取消',
    missing: '{{subject}}：没有这个文件',
    exists: '{{subject}}：已存在，未改动',
    unreadable: '{{subject}}：无法读取',
    'not-text': '{{subject}}：里面没有可读的文本',
    damaged: '{{subject}}：文件已损坏（{{detail}}）',
    'newer-format': '{{subject}}：由更新版本的后记生成（格式 {{found}}，当前只认识 {{known}}）',
    'too-large': '{{subject}}：超过 {{limit}}',
    invalid: '{{subject}}：里面不是复盘文档（{{detail}}）',
    locked: '{{subject}}：正被其他程序占用',
    'no-space': '{{subject}}：磁盘已满，未写入；原文件完好',
    'not-allowed': '{{subject}}：不允许',
    conflict: '{{subject}}：期间被改动过',
    timeout: '{{subject}}：耗时过长',
    unsupported: '{{subject}}：不支持这种文件',
    unexpected: '{{subject}}：没有成功（{{detail}}）',
  },
};
