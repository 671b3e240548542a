/** An evening's outage as a team chats about it, in both languages: what matters lies between what does not. Invented. */
import type { Language } from '../../shared/kit/bilingual';

/** Clock, speaker by place in `people` (-1: a machine), text; `!` before the text: a reader of the story needs it. */
type Line = readonly [string, number, string];

export interface OutageChat {
  /** As it is copied out of the chat. */
  readonly text: string;
  /** The texts a reader needs. */
  readonly told: readonly string[];
  readonly messages: number;
  /** Everything that calls somebody by name. */
  readonly names: readonly string[];
  readonly secrets: readonly string[];
}

const webhook = 'https://hooks.slack.com/services/T0AB12CD/B0EF34GH/qwertyuiopasdfghjklzxcvb';

const people = {
  en: ['Dana Whitfield', 'Luis Ortega', 'Priya Raman', 'Tom Becker', 'Mei Tanaka', 'Igor Novak'],
  zh: ['陈静', '周凯', '刘敏', '吴迪', '孙倩', '赵磊'],
} as const;

const en: readonly Line[] = [
  ['9:38 PM', 0, '!deploying checkout-api 4.2.0 to production'],
  ['9:39 PM', 3, 'nice'],
  ['9:41 PM', 0, 'changelog is in the channel topic'],
  ['9:44 PM', 4, 'great, thanks'],
  ['9:46 PM', 3, 'anyone still in the office?'],
  ['9:47 PM', 0, 'home already'],
  ['9:52 PM', -1, '!Triggered: [SEV2] checkout-api error rate 12% for 5 minutes'],
  ['9:53 PM', 1, '!acking, I am on call and joining the bridge'],
  ['9:53 PM', 3, 'oh no'],
  ['9:54 PM', 1, '!error rate is at 18% and climbing'],
  ['9:55 PM', 2, '!support here: 14 tickets in ten minutes, customers cannot pay'],
  ['9:55 PM', 0, 'hm'],
  ['9:56 PM', 4, 'looking'],
  ['9:57 PM', 5, 'same here'],
  ['9:58 PM', 1, '!connection pool on orders-db is exhausted'],
  ['9:59 PM', 0, 'hm that is my deploy'],
  ['10:00 PM', 1, '@dana.w no worries'],
  ['10:01 PM', 3, 'ok'],
  ['10:02 PM', 1, '!let us roll back checkout-api to 4.1.9'],
  ['10:03 PM', 0, 'ok'],
  ['10:06 PM', 0, '!rolled back checkout-api to 4.1.9'],
  ['10:07 PM', 2, 'thanks'],
  ['10:09 PM', 1, '!rollback changed nothing, error rate still 17%'],
  ['10:10 PM', 4, 'weird'],
  ['9:36 PM', 4, '!forwarded from storage: disk latency alert on orders-db'],
  ['10:11 PM', 5, 'hm'],
  ['10:14 PM', 4, '!found it: a nightly report holds 180 connections on orders-db'],
  ['10:15 PM', 3, 'wow'],
  ['10:16 PM', 1, '!decided to stop the report and raise the pool limit to 400'],
  ['10:17 PM', 5, 'on it'],
  ['10:19 PM', 5, '!killed the report job on orders-db'],
  ['10:20 PM', 3, 'lol'],
  ['10:21 PM', 5, `hook for the bot: ${webhook}`],
  ['10:23 PM', 1, '!error rate is dropping, down to 6%'],
  ['10:24 PM', 0, 'nice'],
  ['10:26 PM', 2, '!posted an update on the status page'],
  ['10:27 PM', 3, 'coffee?'],
  ['10:28 PM', 4, 'yes please'],
  ['10:31 PM', 5, '!restarted the payment workers, queue at 3,200'],
  ['10:33 PM', 3, 'ok'],
  ['10:40 PM', 1, '!payment queue is falling, 900 left'],
  ['10:41 PM', 0, 'good'],
  ['10:45 PM', 2, 'brb'],
  ['10:52 PM', 4, 'back'],
  ['11:02 PM', 1, '!checkout-api error rate is back to normal, 0.2%'],
  ['11:03 PM', 0, 'yay'],
  ['11:05 PM', 3, 'thanks all'],
  ['11:20 PM', 2, '!three key customers confirm that payments work'],
  ['11:21 PM', 4, 'good'],
  ['11:40 PM', -1, '!Resolved: [SEV2] checkout-api error rate 0.2%'],
  ['11:42 PM', 1, 'going to keep an eye on it'],
  ['11:58 PM', 3, 'good night'],
];

const enNext: readonly Line[] = [
  ['12:20 AM', 5, '!payment queue is empty'],
  ['12:21 AM', 1, 'thanks'],
  ['12:30 AM', 2, '!sent the all-clear to customers by mail'],
  ['12:31 AM', 0, 'thank you all'],
];

const zh: readonly Line[] = [
  ['21:38', 0, '!订单服务4.2.0已发布到生产'],
  ['21:39', 3, '好的'],
  ['21:44', 4, '收到'],
  ['21:46', 3, '还有人在公司吗'],
  ['21:52', -1, '!【P1告警】order-service 错误率12%，持续5分钟'],
  ['21:53', 1, '!收到，我来看'],
  ['21:54', 1, '!错误率到18%了，还在涨'],
  ['21:55', 2, '!有用户反馈无法支付，10分钟进来14个工单'],
  ['21:55', 0, '嗯嗯'],
  ['21:58', 1, '!订单库连接池打满了'],
  ['21:59', 0, '哈哈'],
  ['22:00', 1, '@陈静 没事'],
  ['22:02', 1, '!决定先回滚到4.1.9'],
  ['22:03', 0, '好'],
  ['22:06', 0, '!已回滚到4.1.9'],
  ['22:07', 2, '谢谢'],
  ['22:09', 1, '!回滚后没有变化，错误率17%'],
  ['22:11', 5, '奇怪'],
  ['21:36', 4, '!转发存储组告警：订单库磁盘延迟升高'],
  ['22:14', 4, '!定位到原因：夜间报表占用了180个连接'],
  ['22:15', 3, '好家伙'],
  ['22:16', 1, '!决定停掉报表，连接池上限调到400'],
  ['22:17', 5, '好的'],
  ['22:19', 5, '!已停掉报表任务'],
  ['22:21', 5, `机器人地址 ${webhook}`],
  ['22:23', 1, '!错误率回落到6%'],
  ['22:24', 0, '赞'],
  ['22:26', 2, '!公告已发，短信通知受影响客户，咨询电话13900001234'],
  ['22:27', 3, '喝咖啡吗'],
  ['22:31', 5, '!重启支付消费者，积压3200'],
  ['22:33', 3, 'ok'],
  ['22:40', 1, '!支付积压降到900'],
  ['22:41', 0, '好'],
  ['23:02', 1, '!错误率恢复正常，0.2%'],
  ['23:03', 0, '太好了'],
  ['23:05', 3, '辛苦了'],
  ['23:20', 2, '!三家重点客户确认支付正常'],
  ['23:40', -1, '!【恢复】order-service 错误率0.2%'],
  ['23:58', 3, '晚安'],
];

const zhNext: readonly Line[] = [
  ['00:20', 5, '!支付积压清空'],
  ['00:21', 1, '谢谢'],
  ['00:30', 2, '!已向客户发送恢复通知'],
  ['00:31', 0, '辛苦大家'],
];

const bare = (text: string): string => text.replace(/^!/, '');

const slack = ([clock, speaker, text]: Line): string =>
  speaker < 0
    ? `PagerDuty\nAPP  ${clock}\n${bare(text)}`
    : `${people.en[speaker]}\n  ${clock}\n${bare(text)}`;

const lark = ([clock, speaker, text]: Line): string =>
  speaker < 0 ? `运维告警机器人 ${clock}\n${bare(text)}` : `${people.zh[speaker]} ${clock}\n${bare(text)}`;

const told = (lines: readonly Line[]): readonly string[] =>
  lines.flatMap(([, , text]) => (text.startsWith('!') ? [bare(text)] : []));

export const outageChat: Readonly<Record<Language, OutageChat>> = {
  en: {
    text: [
      '#inc-checkout',
      'Tuesday, March 3rd',
      ...en.map(slack),
      'Wednesday, March 4th',
      ...enNext.map(slack),
    ].join('\n'),
    told: told([...en, ...enNext]),
    messages: en.length + enNext.length,
    names: [...people.en.flatMap((name) => name.split(' ')), 'dana.w'],
    secrets: [webhook, 'T0AB12CD'],
  },
  zh: {
    text: ['2026年3月3日', ...zh.map(lark), '2026年3月4日', ...zhNext.map(lark)].join('\n'),
    told: told([...zh, ...zhNext]),
    messages: zh.length + zhNext.length,
    names: people.zh,
    secrets: [webhook, 'T0AB12CD', '13900001234'],
  },
};

/** Which names and secrets of the chat a text holds; a name inside another word is none. */
export function leaksIn(text: string, language: Language): readonly string[] {
  const { names, secrets } = outageChat[language];
  const holds = (one: string): boolean =>
    /\p{Script=Han}/u.test(one)
      ? text.includes(one)
      : new RegExp(`(?<![a-z])${one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![a-z])`, 'i').test(text);
  return [...names, ...secrets].filter(holds);
}
