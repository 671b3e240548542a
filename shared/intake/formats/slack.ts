/** Slack: what the app gives when messages are selected and copied. */
import { chatFormat } from '../chat/chat-format';

export const slack = chatFormat({
  id: 'slack',
  name: { en: 'Slack', zh: 'Slack' },
  signs: [
    [/^(?!.*[—–])(?!.*\bat \d).{1,48}?\s{1,3}\[?\d{1,2}:\d{2}(?: ?[AP]M)\]?$/, 0.8],
    [/^.{1,40}?\s*APP\s+\d{1,2}:\d{2}/, 1.5],
    [/^\[\d{1,2}:\d{2}(?: ?[AP]M)?\]\s/, 0.6],
    [/^\s+\d{1,2}:\d{2}(?: ?[AP]M)?$/, 0.8],
    [/^\d{1,2}:\d{2} [AP]M$/, 0.3],
    [/^:[a-z0-9_+-]+:(?:\s*\d+)?$/, 1.5],
    [/\s:[a-z][a-z0-9_+-]+:(?:\s|$)/, 0.5],
    [
      /^(?:replied to a thread|Last reply|View thread|\d+ repl(?:y|ies)\b|Also sent to the channel|Pinned by|查看讨论串|\d+ 条回复)/,
      2,
    ],
    [/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, [A-Z][a-z]+ \d{1,2}(?:st|nd|rd|th)/, 2],
    [/(?:joined|left) #|set the channel (?:topic|description|purpose)|^\(edited\)$/, 2],
  ],
});
