/** What somebody said or a log shows. */
import { toolCommand } from '../tool-command';

export const quote = toolCommand({
  id: 'quote',
  title: { en: 'Quote', zh: '引用' },
  synonyms: { en: ['quotation', 'blockquote', 'citation'], zh: ['引文', '摘录'] },
  menu: 'format',
  group: 2,
});
