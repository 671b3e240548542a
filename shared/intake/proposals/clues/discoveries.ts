/** What was found out. */
import { laidOut } from '../../../kit/laid-out';
import type { EventClue } from './event-clue';
import { reasons } from './reasons';

export const discoveries: readonly EventClue[] = [
  {
    form: laidOut('iu')`
      \b(?:
        root cause|root of (?:it|this|the)|caused by|turns out|turned out|
        (?:found|got|nailed|pinned) (?:it|the (?:cause|culprit|reason|problem|bug|leak|fault))\b|
        culprit|traced (?:it |this )?(?:back )?to|narrowed (?:it |this )?down|came down to|
        boils down to|it was (?:the|a|an|our)\b|
        (?:the )?(?:cause|reason|problem|fault) (?:is|was)\b|(?:cause|reason|diagnosis)\s?:
      )|
      定位(?:到|出|了)|(?:查|找|摸)(?:到|出|清|明)了?(?:原因|根因|问题|故障|源头)?|
      原因(?:是|为|找到|[:：])|根因|罪魁|元凶|原来是|问题(?:出在|是|在于)|系因|是因为|
      由于.{2,30}(?:导致|引起|造成)
    `,
    weight: 4.5,
    kind: 'signal',
    why: reasons.finding,
  },
  {
    form: laidOut('i')`
      \b(?:
        found (?:out|that)|identified|discovered|reali[sz](?:ed|ation)|
        confirm(?:s|ed|ing|ation)|verif(?:y|ied|ication)|looks like (?:the|it)|
        suspect(?:ed|ing)?|it'?s the|because|traced|narrowed|reveals?|reproduced|observed|
        noticed|correlat\w+
      )\b
    `,
    weight: 3,
    kind: 'signal',
    why: reasons.finding,
  },
  {
    form: /(?:定位|查(?:到|出|明|了)|发现|确认|原因是|原因[:：]|根因|怀疑|复现|看到|排除)/u,
    weight: 3,
    kind: 'signal',
    why: reasons.finding,
  },
];
