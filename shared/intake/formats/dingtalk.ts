/** 钉钉: messages copied from a group. */
import { chatFormat } from '../chat/chat-format';

export const dingtalk = chatFormat({
  id: 'dingtalk',
  name: { en: 'DingTalk', zh: '钉钉' },
  signs: [
    [/^[\p{Script=Han}A-Za-z（）()·-]{2,24}\s+\d{4}-\d{1,2}-\d{1,2}\s+\d{1,2}:\d{2}(?::\d{2})?$/u, 0.8],
    [/^[\p{Script=Han}A-Za-z（）()·-]{2,24}\s+\d{1,2}-\d{1,2}\s+\d{1,2}:\d{2}(?::\d{2})?$/u, 0.8],
    [/^\d{1,2}-\d{1,2}\s+\d{1,2}:\d{2}(?::\d{2})?$/, 0.8],
    [/^钉钉(?:小秘书|机器人|日程|审批|文档|会议)/u, 20],
    [/钉钉|\bDING\b|钉一下|钉盘|全部已读|\d+\s?人(?:已读|未读)|群机器人|日志|审批/u, 1.5],
    [/^\S{1,20}(?:机器人|小助手)\s+\d/u, 0.7],
  ],
});
