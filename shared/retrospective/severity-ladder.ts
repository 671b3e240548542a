/** The ladder every document has until its team writes its own: four levels and the response agreed for each. */
import type { Language } from '../kit/bilingual';
import type { Retrospective } from './retrospective';
import type { DefaultRung, SeverityRung } from './severity';

const defaultLadder: readonly DefaultRung[] = [
  {
    level: 'SEV1',
    name: { en: 'Critical', zh: '特别重大' },
    readsAs: {
      en: 'Core function lost for most customers; money or data at risk',
      zh: '大部分客户失去核心功能；资金或数据面临风险',
    },
    response: { en: 'All roles now, lead named in 5 min', zh: '所有角色立即到位，5分钟内指定指挥' },
    notice: { en: 'First in 15–30 min, then every 30 min', zh: '15至30分钟内首次公告，之后每30分钟一次' },
    document: { en: 'Draft in 3 days, meeting in 5', zh: '3天内出初稿，5天内开会' },
  },
  {
    level: 'SEV2',
    name: { en: 'Major', zh: '重大' },
    readsAs: {
      en: 'Core function degraded, or a key customer stopped',
      zh: '核心功能受损，或有重点客户停摆',
    },
    response: { en: 'On-call, product and service desk', zh: '值班、产品、客服到位' },
    notice: { en: 'First in 60 min', zh: '60分钟内首次公告' },
    document: { en: 'Draft in 5 working days', zh: '5个工作日内出初稿' },
  },
  {
    level: 'SEV3',
    name: { en: 'Minor', zh: '一般' },
    readsAs: { en: 'A workaround exists', zh: '有替代办法' },
    response: { en: 'The owning team', zh: '由所属团队处理' },
    notice: { en: 'On request', zh: '按需告知' },
    document: { en: 'Short form', zh: '简版' },
  },
  {
    level: 'SEV4',
    name: { en: 'Slight, near miss', zh: '轻微、未遂' },
    readsAs: { en: 'Little impact, could have been large', zh: '影响很小，但本可能很大' },
    response: { en: 'Log it', zh: '记录在案' },
    notice: { en: 'None', zh: '无需公告' },
    document: { en: 'Near-miss form', zh: '未遂事件表' },
  },
];

/** The document's own ladder, or the default one in the language given; ids of default rungs are their levels. */
export const ladderOf = (retrospective: Retrospective, language: Language): readonly SeverityRung[] =>
  retrospective.ladder.length > 0
    ? retrospective.ladder
    : defaultLadder.map(({ level, name, readsAs, response, notice, document }) => ({
        id: level,
        level,
        name: name[language],
        readsAs: readsAs[language],
        response: response[language],
        notice: notice[language],
        document: document[language],
      }));
