/** Tells a name beside a stamp from the end of a sentence. */
import { laidOut } from '../../kit/laid-out';
import { emojiForm } from './marks';

const sentenceWord = laidOut('i')`
  (?:^|\s)(?:
    at|until|till|since|from|by|around|about|on|before|after|for|the|is|was|were|are|to|of|in|
    and|between|started|ended|deployed|restarted|resolved|begins?|ends?|starts?|time|date|
    detected|acknowledged|mitigated|declared|repaired|restored|fixed
  )$
`;
const sentenceHan =
  /(?:在|于|到|从|约|至|自|时间|截至|截止|大概|大约|发生|开始|恢复|结束|直到|是|为|定|改)$/u;
const level = laidOut('i')`
  ^(?:
    trace|debug|info|notice|warn(?:ing)?|error|err|crit(?:ical)?|fatal|severe|panic|emerg|
    alert|update|note|status|summary|todo|action|decision|timeline|impact|subject|date|sent|
    from|to|cc|re|fwd?|time|发件人|收件人|主题|时间|日期|备注|说明|结论|注
  )$
`;
const clockOrDay =
  /\d{1,2}[:：]\d\d|\d{4}[-/.]\d|[:：]|^(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|今天|昨天|前天|(?:周|星期)[一二三四五六日天末]|today|yesterday|[ap]m)$/iu;
const address = /https?:|:\/\/|^[#>`|{}<]|^[-*+•]\s|^\d+[.)]\s/;

/** Whether the text may be what a chat calls somebody: short, no sentence, no bullet. */
export function isSpeaker(text: string): boolean {
  const name = text.trim();
  if (name.length === 0 || name.length > 48 || !/\p{L}/u.test(name)) return false;
  if (/[.!?。！？;；:：,，、…]$/u.test(name.replace(/(?:Jr|Sr|Dr|\b[A-Z])\.$/, '')) || address.test(name))
    return false;
  if (level.test(name) || clockOrDay.test(name) || sentenceWord.test(name) || sentenceHan.test(name))
    return false;
  return name.split(/\s+/).length <= 6 && (name.match(/\p{Script=Han}/gu)?.length ?? 0) <= 16;
}

const capital =
  /^(?:[\p{Lu}\p{Lt}][\p{L}'’.-]*|[([（【|/·-].*|[\p{L}\p{N}_.-]+[)\]）】]|van|von|de|der|den|da|del|la|le|bin|al|di|dos)$/u;

/** Whether it looks like a name even with nothing but a space between it and the stamp. */
export function isClearSpeaker(text: string): boolean {
  const name = text.trim();
  if (!isSpeaker(name)) return false;
  if (/^\p{Script=Han}/u.test(name))
    return (name.match(/\p{Script=Han}/gu)?.length ?? 0) <= 8 && !/[，。]/u.test(name);
  const words = name.split(/\s+/);
  return words.length === 1
    ? /^@?[\p{L}][\p{L}\p{N}_.'’-]{1,30}(?:[([（].*)?$/u.test(name)
    : words.every((word) => capital.test(word));
}

const badge = /\s*(?:\[?\b(APP|BOT|应用|机器人)\b\]?|(APP|BOT)$)\s*$/u;
const mood = new RegExp(`\\s+(?:${emojiForm})$`, 'u');

/** The name without the badge of a bot, and whether there was one. */
export function withoutBadge(text: string): { readonly name: string; readonly bot: boolean } {
  const name = text.trim().replace(badge, '').replace(mood, '').trim();
  return { name: name === '' ? text.trim() : name, bot: badge.test(text.trim()) && name !== '' };
}
