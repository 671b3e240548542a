/** What chat apps print between and under messages that nobody said. */

import { laidOut } from '../../kit/laid-out';

const emoji =
  '(?:\\p{Extended_Pictographic}[\\u{FE0F}\\u{200D}\\u{1F3FB}-\\u{1F3FF}]*|\\p{Regional_Indicator})';

/** One picture, drawn or by its name between colons, as part of a larger pattern. */
export const emojiForm = `:[a-z0-9_+'-]+:|${emoji}+`;

const marks: readonly RegExp[] = [
  new RegExp(`^(?:${emojiForm})+(?:\\s*\\+?\\d{1,3})?(?:\\s+(?:${emojiForm})+(?:\\s*\\+?\\d{1,3})?)*$`, 'u'),
  /^\+\d{1,3}$/,
  /^[(（]?(?:edited|已编辑|编辑过|此消息已编辑)[)）]?\.?$/i,
  /^\d+ (?:replies|reply|条回复|则回复)\b/i,
  laidOut('i')`
    ^(?:
      last reply|view thread|view newer replies|also sent to the channel|
      jump to (?:present|latest|date)|pinned by|saved for later|message from|press .* to react
    )\b.{0,60}$
  `,
  laidOut('i')`
    ^(?:
      new(?: messages?)?|thread|show (?:more|less)|see (?:more|less)|reply|add reaction|
      collapse all|only visible to you|download|view in channel|translated|unread messages|
      like(?:\s\d{1,3})?|\d{1,3}\slikes?|\d+ unread messages?
    )$
  `,
  /^["“]?[^"”]{1,24}["”]?\s?拍了拍\s?.{0,30}$/u,
  /^(?:replied to a thread|回复了话题)[:：]?.*$/i,
  /^(?:avatar|profile (?:photo|picture)|user avatar|image|头像)$/i,
  /^(?:APP|BOT|应用|机器人|MVP|OP|Author|Member|Owner|Collaborator|Contributor)$/,
  /^(?:seen|read|delivered|sent|已读|未读|全部已读|\d+\s?人(?:已读|未读)(?:\s*\d+\s?人未读)?|已送达)(?:\s(?:by|at) .{0,40})?$/i,
  /^(?:以上是历史消息|以下为新消息|以上为历史消息|新消息|查看更多|展开|收起|显示更多|\d+ ?条新消息|以下是新消息|引用|转发|撤回了一条消息|消息已撤回)$/,
  /^\d+ (?:of|\/) \d+$/,
  /^(?:\d{1,3} \p{L}+ reactions?\.?|(?:Begin|End) Reference\b.*|@?\S{1,40} used \/\S+)$/u,
  /^["“]?[^"”：:，。]{1,24}["”]?\s?撤回了一条消息$/u,
  /^回复\s?[^：:，。]{1,16}[：:]$/u,
  /^(?:已读|未读)\s?\d{1,4}(?:\s?(?:已读|未读)\s?\d{1,4})?$/u,
  /^(?:查看(?:讨论串|话题|消息)|(?:最近|最后)回复.{0,30}|也发送到频道|回复了(?:讨论串|话题).{0,40})$/,
  /^[—–]$/,
  /^set the channel (?:topic|purpose|description)\b.*$/i,
];

const joined = /^(?:\S.{0,40} )?(?:joined|left|(?:was|were) added to) #\S+.{0,60}$/i;
/** With the names in quotes, as apps print them: people write of somebody's joining without. */
const hanJoined =
  /^(?:["“「][^"”」]{1,24}["”」]|你)\s?(?:(?:邀请|将)\s?["“「]?[^"”」]{1,60}["”」]?\s?)?(?:通过.{1,30})?(?:加入|退出|移出)了?(?:群聊?|本群|群组)$/u;

/** "Joined #inc-7 along with 2 others." below what somebody said is the app's own remark. */
export const isJoinNotice = (text: string): boolean => joined.test(text) || hanJoined.test(text);

/** What stands above the reply in a thread that was sent to the channel as well. */
export const isReplyMark = (text: string): boolean =>
  /^(?:replied to a thread|回复了话题)[:：]?$/i.test(text);

/** A reaction by its name, once the number of those who gave it stands below: "[OK]", "[赞]". */
export const isNamedReaction = (text: string, below: string): boolean =>
  /^\[[^[\]]{1,10}\]$/.test(text) && /^\d{1,3}$/.test(below.trim());

/** Whether the line holds nothing but pictures. */
export const isPicture = (line: string): boolean => marks[0]?.test(line) ?? false;

/** Marks stand between rules: "—— 以下为新消息 ——". */
const ruled = /^[—–─-]{2,}\s*(?=\p{L})|(?<=\p{L})\s*[—–─-]{2,}$/gu;

/** Whether the line is a mark of an app: reactions, counts of replies, "edited", "seen". */
export const isAppMark = (line: string): boolean => {
  const text = line.trim().replace(ruled, '');
  return text.length > 0 && text.length <= 120 && marks.some((mark) => mark.test(text));
};
