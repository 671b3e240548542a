/** Lines of code or of a log. */
import { toolCommand } from '../tool-command';

export const codeBlock = toolCommand({
  id: 'code-block',
  title: { en: 'Code block', zh: '代码块' },
  synonyms: { en: ['preformatted', 'log', 'snippet'], zh: ['日志', '命令', '片段'] },
  menu: 'format',
  group: 2,
});
