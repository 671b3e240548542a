/** Chooses the item of a pattern the gate waits for: the rarest that has to be there. */

import { isHan, isWordCode } from './letters';

/** What an item waits for; a structural view of the items of pattern.ts. */
interface Waiting {
  readonly kind: string;
  readonly texts: ReadonlySet<string>;
  readonly classes: readonly string[];
  readonly phrases: ReadonlyMap<string, readonly string[]>;
  readonly least: number;
}

/** Words of nearly every sentence. */
const everywhere = new Set('to a the in of on for it is was and be with 的 了 是 在 不'.split(' '));

/** Words seen so often that waiting for them would wake a pattern in every other sentence. */
const frequent = new Set(
  'to a in for on we not all time with by be have an no when one more if will into need only over due at had should been would the it is was they there could us two first are this that from of were i as or and but so then than out up has had do did does can may might get got made make been being his her their our my your its who what which how why any some each every other same new good well also just even still too very much many most least left back off down again never always before after during until since because while about through between under without instead first last next way day week work team people thing part side end 问题 修复 需要 我们 查询 配置 是否 修改 是 添加 如果 设置 显示 进行 更新 能 规范 提交 维护 用户 查看 处理 没有 测试 下 多 要 到 在 上 不 未 对 把 将 人 一 了 的 有 就 也 都 会 应 说 看 给 和 与 或 为 被 让 用 按 时 后 前 中 大 小 好 系统 服务 数据 发布 上线 变更 接口 操作 开发 运维 产品 流程 时间'.split(
    ' ',
  ),
);

/** How common a class is beside a rare word, roughly; classes that are not here count as ten. */
const commonness: Readonly<Record<string, number>> = {
  QUESTION: 1_000,
  PUNCT: 1_000,
  POSS: 1_000,
  LETTER: 1_000,
  MASKED: 1_000,
  SYSTEM: 900,
  DET: 900,
  PREP: 900,
  HAN: 900,
  ADV: 400,
  ADJ: 400,
  BE: 800,
  AUX: 800,
  V: 900,
  'V:past': 500,
  'V:pp': 500,
  'V:base': 500,
  'V:third': 400,
  'V:ing': 300,
  'V.evidence': 300,
  'V.act:past': 120,
  'V.act:pp': 120,
  PERSON: 200,
  TEAM: 150,
  WE: 200,
  PRON: 200,
  MAYBE: 180,
  NAME: 200,
  BARE: 150,
  NUM: 300,
  NEG: 250,
  HYPO: 250,
  MODAL: 200,
  HAD: 150,
  OWN: 150,
  ZCHECK: 250,
  ZCOG: 150,
  ZV: 300,
  ZADV: 300,
  ZASP: 400,
  ZNEG: 120,
  ZPREP: 400,
  ZDO: 60,
  ZEFF: 90,
  ZDUTY: 60,
  ZEVID: 200,
  'V.diligence:base': 90,
  'V.diligence:past': 90,
  'V.diligence:pp': 90,
  'N.effort': 60,
  'N.norm': 60,
  'N.warning': 40,
  CONJ: 400,
};

const weightOfText = (text: string): number => {
  const code = text.charCodeAt(0);
  if (!isWordCode(code) && !isHan(code)) return 1_000;
  return everywhere.has(text) ? 300 : frequent.has(text) ? 60 : 1;
};

const weightOf = ({ texts, classes, phrases }: Waiting): number => {
  let weight = phrases.size;
  for (const text of texts) weight += weightOfText(text);
  for (const name of classes) weight += commonness[name] ?? 10;
  return weight;
};

/** Index of the cheapest item to wait for whose match begins at most `reach` tokens before; `furthest` tells how far. */
export function cheapestAnchor(
  items: readonly Waiting[],
  furthest: (index: number) => number,
  reach: number,
): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, item] of items.entries()) {
    if (item.kind !== 'match' || item.least === 0 || furthest(index) > reach) continue;
    const weight = weightOf(item);
    if (weight < least) {
      best = index;
      least = weight;
    }
  }
  return best;
}
