/** 微信: messages copied on a computer, a forwarded record, or the record sent by mail. */
import { chatFormat } from '../chat/chat-format';

export const wechat = chatFormat({
  id: 'wechat',
  name: { en: 'WeChat', zh: '微信' },
  signs: [
    [/^[—–-]{3,}\s*\d{4}-\d{1,2}-\d{1,2}\s*[—–-]{3,}$/, 3],
    [/^.{1,24}\s+\d{4}\/\d{1,2}\/\d{1,2}\s+\d{1,2}:\d{2}(?::\d{2})?$/, 0.9],
    [/^.{1,24}\s+\d{1,2}月\d{1,2}日\s*(?:凌晨|早上|上午|中午|下午|晚上)\s?\d{1,2}:\d{2}$/u, 1],
    [/^.{1,24}\s+星期[一二三四五六日天]\s?\d{1,2}:\d{2}$/u, 1],
    [/(?:凌晨|早上|上午|中午|下午|晚上)\s?\d{1,2}:\d{2}$/u, 0.5],
    [
      /微信|拍了拍|\[(?:图片|语音|视频|文件|表情|动画表情|链接|小程序|红包|转账|位置|捂脸|抱拳|强)\]|撤回了一条消息|邀请.{1,20}加入了群聊/u,
      1.2,
    ],
  ],
});
