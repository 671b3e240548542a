/** Any other chat with names and times: WhatsApp, Telegram, Zoom, Google Chat, Mattermost. */
import { chatFormat } from '../chat/chat-format';

export const chat = chatFormat({
  id: 'chat',
  name: { en: 'Another chat', zh: '其他聊天' },
  signs: [
    [/^\[\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?\] [^:]{1,40}: /, 0.8],
    [/^\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d{2}(?: ?[AP]M)? - /i, 1],
    [/^\d{1,2}:\d{2}:\d{2}\s+From .+ [Tt]o /, 1.2],
    [/^.{1,40}, \[\d{1,2}[./]\d{1,2}[./]\d{2,4} \d{1,2}:\d{2}\]/, 1],
  ],
  plain: 0.42,
});
