import { describe, expect, it } from 'vitest';
import { importMarkdown } from '../../../shared/import/import-markdown';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { importOptions } from '../../kit/import-options';

/** Every word is kept, whatever became of the table. */
function imported(...lines: readonly string[]): Retrospective {
  const outcome = importMarkdown(lines.join('\n'), importOptions());
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  expect(outcome.value.report.wordsKept).toBe(outcome.value.report.wordsIn);
  return outcome.value.retrospective;
}

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const tableOf = (...[head = [], ...body]: readonly (readonly string[])[]): readonly string[] => [
  row(...head),
  row(...head.map(() => '---')),
  ...body.map((cells) => row(...cells)),
];

/** Each goal on a line: statement, measure, target, source, then what became of it. */
const told = ({ goals, results }: Retrospective): readonly string[] =>
  goals.map((goal) => {
    const result = results.find((each) => each.goal === goal.id);
    const parts = [goal.statement, goal.measure, goal.target, goal.source];
    return [...parts, result?.actual, result?.verdict ?? '', result?.note]
      .map((part) => part ?? '')
      .join('/');
  });

const underGoals = (...rows: readonly (readonly string[])[]): readonly string[] =>
  told(imported('# Night', '', '## Goals', '', ...tableOf(...rows)));

describe('tables of goals', () => {
  it.each([
    [['Goal', 'Measure', 'Target', 'Actual', 'Verdict'], 'Orders in sync/delay/5 min//41 min/missed/'],
    [['Objective', 'Metric', 'Planned', 'Achieved', 'Met?'], 'Orders in sync/delay/5 min//41 min/missed/'],
    [
      ['**SLO**', 'Key result', 'Target value', 'Outcome', 'Status'],
      'Orders in sync/delay/5 min//41 min/missed/',
    ],
    [
      ['What', 'KPI', 'Target (p95)', 'Actual in Q3', 'Goal met'],
      'Orders in sync/delay/5 min//41 min/missed/',
    ],
    [['Item', 'Indicator', 'Expected', 'Actual', 'Result'], 'Orders in sync/delay/5 min//41 min/missed/'],
    [['目标', '指标', '目标值', '实际', '是否达成'], 'Orders in sync/delay/5 min//41 min/missed/'],
    [['项目', '衡量方式', '计划值', '完成情况', '结论'], 'Orders in sync/delay/5 min//41 min/missed/'],
  ])('are read by what their columns are called: %j', (titles, expected) => {
    expect(underGoals(titles, ['Orders in sync', 'delay', '5 min', '41 min', 'Not met'])).toEqual([expected]);
  });

  it('take one word for the goal or for its target by what stands beside it', () => {
    const cells = ['订单同步', '5 分钟', '41 分钟', '未达成'];
    expect(underGoals(['指标', '目标', '实际', '是否达成'], cells)).toEqual([
      '订单同步//5 分钟//41 分钟/missed/',
    ]);
    expect(underGoals(['Metric', 'Goal', 'Actual', 'Met'], cells)).toEqual([
      '订单同步//5 分钟//41 分钟/missed/',
    ]);
    expect(underGoals(['Metric', 'Target', 'Result'], ['Sync', '5 min', '41 min'])).toEqual([
      'Sync//5 min//41 min//',
    ]);
    expect(underGoals(['预期', '实际', '差距'], ['5 分钟内', '41 分钟', '36 分钟'])).toEqual([
      '5 分钟内////41 分钟//36 分钟',
    ]);
  });

  it.each([
    ['✅', 'met', ''],
    ['✅ Met', 'met', ''],
    ['Achieved', 'met', '(Verdict: Achieved)'],
    ['Partly', 'partly', ''],
    ['🟡 partially met', 'partly', '(Verdict: 🟡 partially met)'],
    ['Missed: 36 min over', 'missed', '(Verdict: Missed: 36 min over)'],
    ['超预期', 'better', '（Verdict：超预期）'],
    ['基本达成', 'partly', '（Verdict：基本达成）'],
    ['No data', '', '(Verdict: No data)'],
    ['Exceeded', '', '(Verdict: Exceeded)'],
    ['below target', '', '(Verdict: below target)'],
    ['超出目标', '', '（Verdict：超出目标）'],
    ['—', '', ''],
  ])('read a verdict in words and signs, and keep what it says beyond: %s', (cell, verdict, note) => {
    const titles = ['Goal', 'Target', 'Actual', 'Verdict'];
    expect(underGoals(titles, ['A', '1', '2', cell])).toEqual([`A//1//2/${verdict}/${note}`]);
  });

  it('keep a link beside its words, an owner in the note, and leave out empty rows', () => {
    const titles = ['Goal', 'Target', 'Actual', 'Source', 'Owner'];
    const cells = ['Sync', '5 min', '41 min', '[SLO page](https://slo.example/sync)', 'Operations'];
    expect(underGoals(titles, cells, ['', '', '', '', ''])).toEqual([
      'Sync//5 min/SLO page (https://slo.example/sync)/41 min//(Owner: Operations)',
    ]);
  });

  it('join what is said of a goal before and after, and keep apart what disagrees', () => {
    const goals = tableOf(
      ['Goal', 'Measure', 'Target'],
      ['Orders in sync', 'delay', '5 min'],
      ['Stock', '', '99 %'],
    );
    const results = tableOf(
      ['Goal', 'Target', 'Actual', 'Verdict'],
      ['Orders in sync', '5 min', '41 min', 'Not met'],
      ['Stock', '90 %', '95 %', 'Met'],
    );
    const document = imported('# N', '', '## Goals', '', ...goals, '', '## Results', '', ...results);
    expect(told(document)).toEqual([
      'Orders in sync/delay/5 min//41 min/missed/',
      'Stock//99 %////',
      'Stock//90 %//95 %/met/',
    ]);
  });

  it('are found away from the goals only where their titles say so', () => {
    const compared = tableOf(['Target', 'Goal', 'Actual'], ['5 min', 'Sync', '41 min']);
    expect(told(imported('# N', '', '## Notes', '', ...compared))).toEqual(['Sync//5 min//41 min//']);
    const tried = tableOf(['Request', 'Expected', 'Actual'], ['GET /', '200', '503']);
    expect(told(imported('# N', '', '## What happened', '', ...tried))).toEqual([]);
    const counted = tableOf(['Metric', 'Result'], ['Orders late', '4,112']);
    expect(told(imported('# N', '', '## Impact', '', ...counted))).toEqual([]);
  });
});
