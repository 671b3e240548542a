/** IRC, Matrix and others that put the name in angle brackets behind the stamp. */
import { chatFormat } from '../chat/chat-format';

export const irc = chatFormat({
  id: 'irc',
  name: { en: 'IRC, Matrix', zh: 'IRC、Matrix' },
  signs: [
    [/^[[(]?(?:\d{4}-\d\d-\d\d[T ])?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s*<[@+%&~ ]?[^<>]{1,40}>/, 1.2],
    [/^[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s*(?:-!-|\*{1,3}|←|→|-->|<--)\s/, 1],
    [/^---? (?:Day changed|Log opened|Log closed)/, 2],
    [/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\t\S+\t/, 1.2],
  ],
  plain: 0.2,
});
