/** Which column of a table holds the goal, its target, what was reached and how that is judged. */
import { normaliseTitle } from './match-title';

export const goalColumns = ['goal', 'measure', 'target', 'actual', 'verdict', 'source', 'note'] as const;

export type GoalColumn = (typeof goalColumns)[number];

/** Headers that say it word for word; one word may name several columns, and what stands beside it decides. */
const named: Readonly<Record<GoalColumn, RegExp>> = {
  goal: /^(?:goals?|objectives?|target metric|kpis?|slos?|slis?|metrics?|indicators?|commitments?|expected|expectations?|目标|目标项|目标名称|目标描述|目标内容|指标|指标项|指标名称|考核指标|关键指标|承诺|预期)$/,
  measure:
    /^(?:measures?|measured by|how measured|measurement|key results?|metrics?|kpis?|slis?|indicators?|unit|度量|度量方式|衡量|衡量方式|衡量指标|衡量标准|指标|关键结果|口径|单位)$/,
  target:
    /^(?:targets?|target values?|goals?|objectives?|slos?|thresholds?|expected|expected values?|plans?|planned|planned values?|commitments?|目标|目标值|预期|预期值|期望|期望值|计划|计划值|阈值|标准|承诺|承诺值)$/,
  actual:
    /^(?:actuals?|actual values?|actual results?|results?|outcomes?|achieved|reached|measured|achievements?|realised|realized|实际|实际值|实际结果|实际情况|实际完成|实际达成|实际表现|结果|实测|实测值|完成值|完成情况|达成值)$/,
  verdict:
    /^(?:verdicts?|met|met or missed|achieved|reached|(?:goal|target|slo) (?:met|achieved|reached)|on target|in target|pass fail|status|state|results?|outcomes?|ok|rating|assessments?|结论|判定|评价|评定|状态|是否达成|是否达标|是否完成|是否满足|达成|达标|达成情况|达标情况|达成与否|完成情况|结果)$/,
  source: /^(?:sources?|evidence|how we know|basis|references?|data source|来源|出处|依据|证据|数据来源)$/,
  note: /^(?:notes?|comments?|remarks?|explanations?|reasons?|why|gaps?|deltas?|variances?|deviations?|differences?|说明|备注|差异|差异说明|差距|偏差|偏差说明|原因|原因说明|注释)$/,
};

/** What longer headers hold: "Target (p95)", "Actual in Q3", 「实际恢复时间」. */
const hinted: readonly (readonly [GoalColumn, RegExp])[] = [
  ['verdict', /\b(?:met|missed|verdict)\b|是否|达成|达标/],
  ['actual', /\b(?:actual|actually|achieved|reached)\b|^实际|^实测/],
  ['target', /\b(?:target|planned|expected)\b|目标(?:值|时间|时长)|^计划|^预期/],
  ['goal', /\b(?:goal|objective)\b|^目标/],
  ['source', /\bsource\b|来源|依据/],
];

/** What a first column is called that may hold the goal or a heading above it. */
const vague = /^(?:items?|what|topics?|areas?|names?|services?|项目|事项|内容|名称|服务)$/;

type Readings = readonly (readonly GoalColumn[])[];
type Settled = readonly (GoalColumn | 'other')[];

/** The column of each header, none twice; a header that names none, or one that is taken, is another. */
export function goalColumnsOf(headers: readonly string[]): Settled {
  const readings = headers.map(readingsOf);
  const plain = settled(readings);
  if (!vague.test(normaliseTitle(headers[0] ?? ''))) return withGoal(plain);
  const led = settled([['goal'], ...readings.slice(1)]);
  return withGoal(othersIn(led) < othersIn(plain) ? led : plain);
}

const othersIn = (columns: Settled): number => columns.filter((column) => column === 'other').length;

/** Headers that can be one column only go first. */
function settled(readings: Readings): Settled {
  const taken = new Map<number, GoalColumn>();
  const settle = (isTurn: (count: number) => boolean): void => {
    for (const [index, columns] of readings.entries()) {
      if (!isTurn(columns.length)) continue;
      const free = columns.find((column) => ![...taken.values()].includes(column));
      if (free) taken.set(index, free);
    }
  };
  settle((count) => count === 1);
  settle((count) => count > 1);
  return readings.map((_, index) => taken.get(index) ?? 'other');
}

/** Beside a target and what was reached, the first column of no known name says of what. */
function withGoal(columns: Settled): Settled {
  const isCompared = columns.includes('target') && columns.includes('actual') && !columns.includes('goal');
  const unnamed = columns.indexOf('other');
  const first = unnamed >= 0 ? unnamed : columns.indexOf('measure');
  return isCompared ? columns.map((column, index) => (index === first ? 'goal' : column)) : columns;
}

function readingsOf(header: string): readonly GoalColumn[] {
  const name = normaliseTitle(header);
  const exact = goalColumns.filter((column) => named[column].test(name));
  const hint = hinted.find(([, form]) => form.test(name))?.[0];
  return exact.length > 0 || !hint ? exact : [hint];
}
