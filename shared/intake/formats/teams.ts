/** Microsoft Teams: messages copied from a chat or a channel, old client and new. */
import { chatFormat } from '../chat/chat-format';

export const teams = chatFormat({
  id: 'teams',
  name: { en: 'Microsoft Teams', zh: 'Microsoft Teams' },
  signs: [
    [/^\[\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{2,4})?,? \d{1,2}:\d{2}(?: ?[AP]M)?\] [^:<>]{2,48}(?::|$)/, 1],
    [
      /^\[(?:(?:Yesterday|Today|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|昨天|今天|周.|星期.) )?\d{1,2}:\d{2}(?: ?[AP]M)?\] [^:<>]{2,48}$/,
      1,
    ],
    [/^\d{1,2}:\d{2}(?: ?[AP]M)? \p{Lu}\p{L}+ \p{Lu}\p{L}+$/u, 1],
    [/^\p{Lu}[\p{L} .'-]{2,40}, \p{Lu}[\p{L}.'-]+(?: \(.+\))?\s+\d{1,2}\/\d{1,2}/u, 1],
    [/^.{2,48}?\s+\d{1,2}\/\d{1,2}(?:\/\d{2,4})? \d{1,2}:\d{2}(?: ?[AP]M)?$/, 0.8],
    [
      /(?:meeting (?:started|ended)|会议已(?:开始|结束))|(?:has been added|added .+ to the (?:chat|team|meeting))|has left the chat|^(?:Edited|Like|Reply|See less)$/i,
      2,
    ],
  ],
});
