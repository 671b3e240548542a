/** Openings that sound like a lesson and leave nothing to check. */

import { laidOut } from '../kit/laid-out';

const english = laidOut('i')`
  ^\s*(?:(?:we|everyone|everybody|teams?) )?(?:(?:should|must|need to|have to|will|to) )?
  (?:always |simply |just )?(?:
    improve|strengthen|enhance|raise|increase|focus on|pay (?:more |closer )?attention|
    be (?:more )?(?:careful|diligent|proactive|aware|vigilant)|
    communicate (?:more|better|earlier)|take (?:more )?care|try harder|do better|emphasi[sz]e|
    value|prioriti[sz]e quality
  )\b
`;

const chinese =
  /^\s*(?:我们|大家|全员|各团队)?(?:都)?(?:要|应该|应当|应|需要|需|必须|务必|须)?(?:进一步|继续|持续|切实|更加|不断|高度)*(?:加强|提高|提升|重视|增强|强化|加大|注意|杜绝|避免再|严格|高度重视|引以为戒|吸取教训|做好|落实|完善|优化)/;

/** The words with which a text opens like an exhortation ("improve communication", 加强意识); empty for any other. */
export const sloganWords = (text: string): string =>
  ((english.exec(text) ?? chinese.exec(text))?.[0] ?? '').trim();

/** Whether a text opens so instead of saying what happens when. */
export const isSlogan = (text: string): boolean => sloganWords(text) !== '';
