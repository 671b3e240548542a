/** 老毛病: Chinese phrases that generalise about people; the phrases are in lexicon/zh/idioms.ts. */
import { idiomsZh } from '../lexicon/zh/idioms';
import type { LintRule } from '../lint-rule';
import { absolutes } from './absolutes';
import { anyOf } from './any-of';

const idiom = { language: 'zh', level: 'suggestion', evenIfNegated: true, rewrites: [] } as const;
const of = anyOf(idiomsZh);

export const habitRulesZh: readonly LintRule[] = [
  {
    ...absolutes,
    ...idiom,
    id: 'absolutes.zh.idiom',
    patterns: [
      of.absolute,
      '{PERSON|TEAM|NAME|MAYBE|WE|PRON} {~4} 老是|老|总|总是|总在|永远|向来|从来|从不|从没|每次|每回|回回|次次|每逢|动不动就|三天两头|一到 {~10}',
      '没有一次|没一次|没有一回|没有一天|没一天|从没有一次 {~1} 不|按|准|是|能 {~3}',
      '年年|月月|周周|天天|回回|次次 {ZADV}? 拖|晚|迟|超|返工|改|延期|出错|出事|吵',
      '每次|每回|每个|每 {~3} 都 {~1} 拖|慢|晚|迟|忘|漏|出错|返工|慢得离谱|拖到最后 {~3}',
      '每逢|每到|每次|每回|每个版本|每一版|每场|每周 {~6} 总|总有人|都有人|都要|就有人|就要|都会|都得|老 {~4} 临时|加|塞|改|拖|晚|迟|忘|漏|不|缺|等',
      '每次都|每回都|回回都|次次都|总是|老是|永远 {ZADV}* 最后|最后才|最晚|拖|临时|忘|漏|迟|迟到|慢|缺|是他们|是这|是那|不',
      '{PERSON|TEAM|NAME|MAYBE} {~4} 永远|总是|总|老是|每次都|每次 {~2} 最后|最后一刻|最后一天|最后一个|迟|晚|拖',
    ],
    unless: [
      '每次|每回|每届 {~4} 都 到|参加|准时|提前|通过|成功|按时|来|做了|认真',
      '引擎|{SYSTEM} {~1} 又双',
      'SYSTEM 一到',
      '{SYSTEM|固件|版本|硬件} {~3} 老毛病',
      '版本|固件|硬件 的? {~1} 老毛病',
      '建议|要求|规定|约定 {~3} 每次',
      '{SYSTEM} {~2} 总是|每次都|从来|从不|永远 {~4}',
      '从来|一向|总是|总 {~2} 认真|负责|积极|很好|支持|第一时间|热心|耐心',
    ],
    rewrites: [],
    examples: {
      flags: ['设计师永远在最后一刻交图。', '信息中心从来没有一次按时到。', '每逢大促总有人临时加需求。'],
      passes: ['分类器总是预测多数类。', '这个函数从不返回空。', '备份任务每次都写入同一目录。'],
    },
  },
];
