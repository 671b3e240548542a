/** 飞书 and Lark: messages copied from a group, or its exported record. */
import { chatFormat } from '../chat/chat-format';

export const lark = chatFormat({
  id: 'lark',
  name: { en: 'Lark', zh: '飞书' },
  signs: [
    [
      /^[\p{Script=Han}A-Za-z（）()·@\s-]{2,24}\s+(?:\d{1,2}月\d{1,2}日\s+|昨天\s+|今天\s+)?\d{1,2}:\d{2}$/u,
      0.7,
    ],
    [
      /^(?:回复|回覆)\s?.{1,20}[:：]|撤回了一条消息|加入了?(?:本?群|群聊|话题)|邀请.+(?:进群|加入)|修改群名|话题|以下为新消息|飞书|Lark|云文档|妙记|加急|置顶了/u,
      1.5,
    ],
    [/^\d{1,2}月\d{1,2}日\s+\d{1,2}:\d{2}$/u, 0.8],
    [/@所有人|\[(?:OK|赞|收到|鼓掌|加一|THUMBSUP)\]/u, 0.7],
  ],
});
