/** Whether a short text holds a number, and a unit with it. */

const digits = /[\d０-９]/;

/** Chinese numerals only count where a unit follows, for 一 and 十 stand in many other words. */
const chineseQuantity =
  /(?<![〇零一二两三四五六七八九十百千万亿半])[〇零一二两三四五六七八九十百千万亿半]+(?:个)?(?:分钟|小时|秒|天|工作日|周|月|年|家|单|笔|条|张|次|人|元|万元|倍|成|%)|百分之/;

/** A unit right behind the number, or a currency before it. */
const unit = /[\d０-９]\s*[\p{L}%％‰°€$£¥￥]|[€$£¥￥]\s*\d/u;

/** "612", "四十分钟", "about 5 %". */
export const hasNumber = (text: string): boolean => digits.test(text) || chineseQuantity.test(text);

/** "99.5 %", "15 min", "€ 300", "四十分钟"; a bare "612" has none. */
export const hasUnit = (text: string): boolean => unit.test(text) || chineseQuantity.test(text);
