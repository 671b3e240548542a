/** Step 6, document: what will be done, by which role, by when, and what each reader gets. */
import { plainText } from '../prose/plain-text';
import type { ActionItem } from '../retrospective/action-items';
import { reviewSubjects } from '../retrospective/retrospective';
import { isFilled, lacking } from './counting';
import type { Check, Step } from './step';

const reviewed: Check = {
  id: 'document-reviewed',
  label: { en: 'contents looked through', zh: '敏感内容已核查' },
  missing: ({ reviews }) => {
    const count = reviewSubjects.filter(
      (subject) => !reviews.some((review) => review.subject === subject),
    ).length;
    return count === 0
      ? null
      : {
          en: `${count} of ${reviewSubjects.length} subjects not looked through: names, hosts, keys, customers, amounts`,
          zh: `人名、主机名、密钥、客户名称、金额五类中有${count}类还没有核查`,
        };
  },
};

const isPlanned = ({ state }: ActionItem): boolean => state !== 'dropped';

const owned: Check = {
  id: 'document-owned',
  label: { en: 'owner and date', zh: '负责角色与期限' },
  missing: ({ actionItems }) => {
    const planned = actionItems.filter(isPlanned);
    if (planned.length === 0) return { en: 'No measure is written yet', zh: '还没有写措施' };
    return lacking({ en: ['measure', 'measures'], zh: ['项', '措施'] }, [
      {
        count: planned.filter(({ owner }) => !isFilled(owner)).length,
        what: { en: 'owner', zh: '负责角色' },
      },
      { count: planned.filter(({ due }) => due === null).length, what: { en: 'date', zh: '期限' } },
    ]);
  },
};

const summarised: Check = {
  id: 'document-summary',
  label: { en: 'summary', zh: '摘要' },
  missing: ({ prose }) =>
    isFilled(plainText(prose.document)) ? null : { en: 'No summary is written yet', zh: '还没有写摘要' },
};

const settled: Check = {
  id: 'document-status',
  label: { en: 'status set', zh: '状态已定' },
  missing: ({ status }) =>
    status.state === 'draft' ? { en: 'The status is still draft', zh: '状态仍是草稿' } : null,
};

export const document: Step = {
  id: 'document',
  title: { en: 'Document', zh: '成文' },
  purpose: {
    en: 'What will be done, by which role, by when, and what each reader gets.',
    zh: '要做什么、哪个角色负责、何时完成，哪个读者看哪个版本。',
  },
  example: {
    en: 'Alert on queue age above 3 min: SRE, by 27 Nov, shown to work in the next drill\nDecided against a second connector: it would hide the delay, not end it',
    zh: '排队时长超过3分钟即告警：运维，11月27日前，下次演练中验证\n不做第二个连接器：它只会掩盖延迟',
  },
  questions: [
    {
      id: 'document-1',
      text: {
        en: 'Do the first 100 words tell what happened, impact, state and next steps?',
        zh: '只读前100字，能否知道发生了什么、影响、现状、下一步？',
      },
    },
    {
      id: 'document-2',
      text: {
        en: 'Is every action owned, dated, bounded, with a test that it worked?',
        zh: '每项措施是否有负责人、期限、边界和验证办法？',
      },
    },
    {
      id: 'document-3',
      text: {
        en: 'Which measures are inward/outward, manual/built-in? Is everything manual?',
        zh: '对内/对外、人工/系统各有哪些？是否全是人工？',
      },
    },
    { id: 'document-4', text: { en: 'What did we decide not to do, and why?', zh: '决定不做什么？理由？' } },
    { id: 'document-5', text: { en: 'Which audience gets which version?', zh: '哪个读者看哪个版本？' } },
    {
      id: 'document-6',
      text: {
        en: 'Would each person involved be content to read it aloud?',
        zh: '参与者愿意当众读出来吗？',
      },
    },
  ],
  checks: [reviewed, owned, summarised, settled],
};
