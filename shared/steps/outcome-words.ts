/** Words that tell what came of it: they belong to the evaluation, not into a goal. "Failed orders" are what is counted. */

import { laidOut } from '../kit/laid-out';

const english = laidOut('i')`
  \b(?:
    (?:failed|missed|broke|crashed)(?=
      [ ](?:to|for|at|in|on|by|down|the|our|its|their|because|again|when|during|twice|after)\b|
      [.,;!]|\s*$
    )|
    went down|was down|were down|
    (?:was|were|has been|have been) (?:lost|late|delayed|unavailable|not reached|not met)|
    did not (?:work|reach|meet|hold)|didn['’]t (?:work|reach|meet|hold)|turned out|
    unfortunately|in the end|fell short
  )\b
`;

const chinese =
  /(?:没(?:有)?(?:达到|达成|做到|实现|完成|成功)|未(?:达到|达成|做到|实现|能))(?![^，。；]{0,6}的)|失败了|宕机了|中断了|崩溃了|超时了|丢失了|丢了|延迟了|挂了|实际上|实际只|最终(?:没|未|只)|最后(?:没|未|只)|可惜|遗憾|不幸/;

/** The words in which a goal speaks of what happened instead of what was meant; empty for any other. */
export const outcomeWords = (text: string): string => (english.exec(text) ?? chinese.exec(text))?.[0] ?? '';

/** Whether it has such words. */
export const tellsOutcome = (text: string): boolean => outcomeWords(text) !== '';
