/** The tables of a finished document by their sections and columns, as `sections/` writes them. */
import type { Bilingual } from '../../kit/bilingual';
import type { SectionId } from '../manuscript';
import type { RowKind } from './rows';

export interface TableShape {
  readonly section: SectionId;
  readonly kind: RowKind;
  /** The heading right above it; none for the first table of a section. */
  readonly under?: Bilingual;
  readonly columns: readonly (readonly [name: string, title: Bilingual])[];
}

const both = (en: string, zh: string): Bilingual => ({ en, zh });

export const sectionTables: readonly TableShape[] = [
  {
    section: 'goals',
    kind: 'goals',
    under: both('Goals', '目标'),
    columns: [
      ['statement', both('Goal', '目标')],
      ['measure', both('Measure', '度量')],
      ['target', both('Target', '目标值')],
      ['source', both('Source', '来源')],
    ],
  },
  {
    section: 'goals',
    kind: 'handlingTargets',
    under: both('Handling targets', '处置目标'),
    columns: [
      ['kind', both('Handling', '处置环节')],
      ['target', both('Target', '目标值')],
      ['source', both('Source', '来源')],
    ],
  },
  {
    section: 'goals',
    kind: 'assumptions',
    under: both('Assumptions', '前提'),
    columns: [
      ['text', both('Assumption', '前提')],
      ['signal', both('How we would notice it is false', '不成立时靠什么察觉')],
    ],
  },
  {
    section: 'timeline',
    kind: 'events',
    columns: [
      ['time', both('Time', '时间')],
      ['phase', both('Phase', '阶段')],
      ['kind', both('Kind', '类型')],
      ['role', both('Role', '角色')],
      ['text', both('What happened', '发生了什么')],
    ],
  },
  {
    section: 'timeline',
    kind: 'turning',
    under: both('Turning points', '转折点'),
    columns: [
      ['time', both('Time', '时间')],
      ['known', both('Known', '已知')],
      ['believed', both('Believed', '以为')],
      ['unknown', both('Not yet known', '还不知道')],
    ],
  },
  {
    section: 'results',
    kind: 'results',
    columns: [
      ['goal', both('Goal', '目标')],
      ['target', both('Target', '目标值')],
      ['actual', both('Actual', '实际')],
      ['verdict', both('Verdict', '结论')],
      ['note', both('Note', '说明')],
    ],
  },
  {
    section: 'impact',
    kind: 'impacts',
    columns: [
      ['who', both('Who', '影响对象')],
      ['howMany', both('How many', '数量')],
      ['howLong', both('How long', '时长')],
      ['cost', both('Cost', '代价')],
      ['source', both('How we know', '依据')],
      ['certainty', both('Certainty', '确定程度')],
    ],
  },
  {
    section: 'measures',
    kind: 'actionItems',
    columns: [
      ['measure', both('Measure', '措施')],
      ['owner', both('Owner', '负责角色')],
      ['due', both('Due', '期限')],
      ['verification', both('How we will know', '验证办法')],
      ['type', both('Type', '类别')],
      ['state', both('State', '状态')],
    ],
  },
  {
    section: 'decided-against',
    kind: 'decidedAgainst',
    columns: [
      ['text', both('Not doing', '不做')],
      ['reason', both('Why', '理由')],
    ],
  },
  {
    section: 'appendix',
    kind: 'ladder',
    under: both('Severity ladder', '级别定义'),
    columns: [
      ['name', both('Severity', '级别')],
      ['readsAs', both('Reads as', '含义')],
      ['response', both('Response', '响应')],
      ['notice', both('Notice', '公告')],
      ['document', both('Document', '文档')],
    ],
  },
  {
    section: 'appendix',
    kind: 'reviews',
    under: both('Content review', '发布前核查'),
    columns: [
      ['subject', both('Looked through', '已核查内容')],
      ['by', both('By', '核查角色')],
      ['at', both('When', '时间')],
    ],
  },
];
