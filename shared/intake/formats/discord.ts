/** Discord: messages copied from a channel. */
import { chatFormat } from '../chat/chat-format';

export const discord = chatFormat({
  id: 'discord',
  name: { en: 'Discord', zh: 'Discord' },
  signs: [
    [/^.{1,40}?\s*[—–]\s*(?:Today|Yesterday|今天|昨天) ?(?:at )?\d{1,2}:\d{2}/, 1.2],
    [/^.{1,40}?\s*[—–]\s*\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d{2}/, 1.2],
    [/^.{1,40}?\s*[—–]\s*\d{1,2}:\d{2}(?: ?[AP]M)?$/, 1],
    [/^\[\d{1,2}:\d{2}(?: ?[AP]M)?\]\S/, 0.7],
    [/^\s*—\s*$/, 1.2],
    [/^[—–-] ?[A-Z][a-z]+ \d{1,2}, \d{4} ?[—–-]$/, 2],
  ],
});
