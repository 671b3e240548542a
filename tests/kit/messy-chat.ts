/** A chat full of names, odd handles, addresses and secrets, messy as copies are, in both languages. Invented. */
import type { Language } from '../../shared/kit/bilingual';

export interface MessyChat {
  readonly text: string;
  /** Nothing that leaves the machine may hold one of these. */
  readonly planted: readonly string[];
  /** Somebody no reader would take for a person without the chat. */
  readonly odd: string;
  /** The role the writer gives them. */
  readonly role: string;
  /** Sentences as they are typed later: one that finds fault, one that only tells. */
  readonly blames: (somebody: string) => string;
  readonly tells: (somebody: string) => string;
  /** A word the chat does not know, as odd. */
  readonly stranger: string;
  readonly action: string;
}

/** In parts, so that no scanner takes this file for a leak. */
const joined = (...parts: readonly string[]): string => parts.join('');

const webhook = joined('https://hooks.slack', '.com/services/T0QK12CD3/B0QK34GH5/mnbvcxzlkjhgfdsapoiuytre');
const token = joined('gh', 'p_', 'Qm4xTn8rWz2kLp6vBc9yHd3sFg7jKa5eRu1t');
const password = 'hunterGreen77';
const jwt = joined('eyJhbGciOiJIUzI1NiJ9', '.eyJzdWIiOiI5OTQ3MTIifQ', '.Q2k4hT7vYx9mBn3wLr6pZc8dSf5gJa1e');
const key = joined('MIIEpAIBAAKCAQEAx', 'Qz7Kp2mVt9LwRb4YhNc6');
const pem = [joined('-----BEGIN RSA PRIVATE', ' KEY-----'), key, joined('-----END RSA PRIVATE', ' KEY-----')];
const secrets = [webhook, 'T0QK12CD3', token, password, jwt, key];

const en = `#inc-search
Tuesday, March 3rd
Henrike Vollmer
  9:38 PM
deploying search-api 7.1 to production (edited)
:eyes:
2
PagerDuty
APP  9:52 PM
Triggered: [SEV2] search-api error rate 14%, assigned to Henrike Vollmer
Rashid Bekele  9:53 PM
acking, joining the bridge. Page me at +49 30 5550 1734 or rashid.bekele@shop.example
Ingrid Solberg joined #inc-search.
zephyrinox
  9:55 PM
replica lag is at 40 s, Henrike's batch holds the locks
4 replies
Ingrid Solberg
  9:58 PM
customers cannot search, 20 tickets. @rashid.b who tells legal? cc ingrid.solberg@shop.example
zephyrinox
  10:01 PM
dsn is postgres://writer:${password}@10.23.118.9:5432/search
\`\`\`
curl -H "Authorization: Bearer ${jwt}"
export DEPLOY=${token}
\`\`\`
Rashid Bekele
  10:04 PM
decided to stop the batch, @zephyrinox please do
zephyrinox
  10:06 PM
killed the batch on search-db (thx Henrike)
> Rashid Bekele: decided to stop the batch
  10:09 PM
hook for the bot: ${webhook}
${pem.join('\n')}
Ingrid Solberg
  10:12 PM
posted an update on the status page, call 415-555-0142 with questions
Rashid Bekele
  10:20 PM
error rate is back to normal, 0.3%, from 2001:db8:85a3::8a2e:370:7334
Seen by Henrike Vollmer
Wednesday, March 4th
PagerDuty
APP  12:05 AM
Resolved: [SEV2] search-api error rate 0.3%`;

const zh = `2026年3月3日
钱立群 21:38
搜索服务7.1已发布到生产（已编辑）
👍 2
运维告警机器人 21:52
【P1告警】search-api 错误率14%，值班人：钱立群
欧阳娜 21:53
收到，我来看，手机13855501734，邮箱 ouyang.na@shop.example
"魏子衿"加入了群聊
大橙子 21:55
从库延迟到40秒了，钱工的批任务占着锁
魏子衿 21:58
有用户反馈无法搜索，20个工单 @欧阳娜 @大橙子 谁通知法务
大橙子 22:01
连接串 postgres://writer:${password}@10.23.118.9:5432/search
curl -H "Authorization: Bearer ${jwt}"
export DEPLOY=${token}
欧阳娜 22:04
决定停掉批任务，@大橙子 麻烦处理
大橙子 22:06
已停掉批任务，立群辛苦
「欧阳娜：决定停掉批任务」
- - - - - - - - - - - - - - -
收到
大橙子 22:09
机器人地址 ${webhook}
${pem.join('\n')}
魏子衿 22:12
公告已发，受影响客户身份证11010519491231002X已登记，咨询电话 139 0000 1234
欧 阳 娜 22:20
错误率恢复正常，0.3%，来自2001:db8:85a3::8a2e:370:7334
已读 4
2026年3月4日
运维告警机器人 00:05
【恢复】search-api 错误率0.3%`;

const hosts = ['10.23.118.9', '2001:db8:85a3::8a2e:370:7334'];

export const messyChat: Readonly<Record<Language, MessyChat>> = {
  en: {
    text: en,
    planted: [
      ...['Henrike', 'Vollmer', 'Rashid', 'Bekele', 'Ingrid', 'Solberg', 'zephyrinox', 'rashid.b'],
      ...['ingrid.solberg@', '5550 1734', '415-555-0142', ...hosts, ...secrets],
    ],
    odd: 'zephyrinox',
    role: 'database lead',
    blames: (somebody) => `${somebody} did not check the disk.`,
    tells: (somebody) => `At ten ${somebody} opened the board.`,
    stranger: 'morvaldine',
    action: 'Ask zephyrinox to give batches a limit',
  },
  zh: {
    text: zh,
    planted: [
      ...['钱立群', '钱工', '立群', '欧阳娜', '欧 阳 娜', '魏子衿', '大橙子', 'ouyang.na@'],
      ...['13855501734', '139 0000 1234', '11010519491231002X', ...hosts, ...secrets],
    ],
    odd: '大橙子',
    role: '数据库负责人',
    blames: (somebody) => `${somebody}没有检查磁盘。`,
    tells: (somebody) => `十点${somebody}打开了看板。`,
    stranger: '大柿饼',
    action: '请大橙子给批任务加上限',
  },
};

/** Which of what was planted a text holds, whatever the case. */
export const plantedIn = (text: string, language: Language): readonly string[] =>
  messyChat[language].planted.filter((one) => text.toLowerCase().includes(one.toLowerCase()));
