/** Any other chat with names and times: WhatsApp, Telegram, Zoom, Google Chat, Mattermost, LINE, the comments of a tracker. */
import { laidOut } from '../../kit/laid-out';
import { chatFormat } from '../chat/chat-format';

export const chat = chatFormat({
  id: 'chat',
  name: { en: 'Another chat or ticket', zh: '其他聊天或工单' },
  signs: [
    [/^\[\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?\] [^:]{1,40}: /, 0.8],
    [/^\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d{2}(?: ?[AP]M)? - /i, 1],
    [/^\d{1,2}:\d{2}:\d{2}\s+From .+ [Tt]o /, 1.2],
    [/^\[LINE\]|^(?:Saved on|保存日期)[:：]/, 4],
    [/^\d{1,2}:\d{2}(?: ?[AP]M)?\t[^\t]{1,40}\t/, 1],
    [/^(?!.*(?:today|yesterday|[—–]))[^\d]{1,40}, \d{1,2}:\d{2} ?[AP]M(?:, Edited)?$/i, 1],
    [/^.{2,40}\s{2}\d{1,2}\/\d{1,2}\/\d{4} \d{1,2}:\d{2} [AP]M$/, 1.2],
    [/^#[\w-]+ > \S/, 5],
    [/^iMessage$|^Text Message(?: · .*)?$/, 4],
    [
      laidOut()`
        \b(?:commented|wrote|added an? (?:comment|note)|opened this (?:issue|pull request))\b.{0,8}\d|
        添加评论|(?:Work notes|Additional comments|Field changes|Internal note|工作备注)
      `,
      1.2,
    ],
    [/^.{1,40}, \[\d{1,2}[./]\d{1,2}[./]\d{2,4} \d{1,2}:\d{2}\]/, 1],
  ],
  plain: 0.42,
});
