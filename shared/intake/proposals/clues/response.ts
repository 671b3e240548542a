/** Who took the incident on. */
import { laidOut } from '../../../kit/laid-out';
import type { EventClue } from './event-clue';
import { reasons } from './reasons';

export const response: readonly EventClue[] = [
  {
    form: laidOut('i')`
      \b(?:
        declar(?:e|ed|ing)\b.{0,20}\b(?:incident|sev|outage)|
        incident (?:is |was )?(?:declared|opened|created)|opening (?:an? )?incident|
        (?:this is|making (?:this|it)|call(?:ing)? it|raising (?:this )?to|upgrad\w+ to) (?:a )?sev-?\s?\d|
        SEV-?\s?[0-4]\b|war ?room (?:is )?(?:started|open)|assumes? (?:the )?incident|
        I(?:'m| am| will be|'ll be|'ll take| will take|'m taking)? (?:taking )?
        (?:IC|incident commander|incident lead|command)\b|
        taking (?:IC|command)
      )
    `,
    weight: 5,
    kind: 'decision',
    why: reasons.declared,
  },
  {
    form: laidOut('u')`
      (?:定级|升级为|升级到|定为|按)\s?(?:P|S|SEV)\s?-?\d|宣布.{0,6}(?:故障|事件)|
      拉(?:起|了)?.{0,4}(?:作战室|应急群|故障群|群)|启动应急|成立.{0,4}小组|
      我来(?:指挥|牵头|负责)
    `,
    weight: 5,
    kind: 'decision',
    why: reasons.declared,
  },
  {
    form: laidOut('i')`
      \back(?:ed|ing|nowledg\w*)?\b|
      \b(?:I'?m |i am )?(?:
        looking|on it|investigating|checking now|taking a look|checking (?:the|on|if|what|why)|
        (?:I'?ll|I will|let me) (?:take (?:this|it|that)|check)|
        taking (?:this|it) (?:one|on)?\b|joined (?:the )?(?:call|bridge)
      )\b|
      investigation (?:into|of)?.{0,20}(?:commenced|started|began)|
      started (?:the )?investigat\w+|begin(?:ning)? (?:manual )?(?:intervention|investigation)
    `,
    weight: 3,
    kind: 'action',
    why: reasons.command,
    milestone: 'acknowledged',
  },
  {
    form: laidOut('iu')`
      (?:已)?(?:认领|接手|响应|\back\b)|
      我(?:来|在|先|(?:马上|现在)?(?:过)?去)?(?:看|排?查|处理|跟(?:进|一下))|
      (?<![现存实])在(?:看|查|排查|处理|跟进)|开始(?:排查|处理|调查)|上线(?:了)?处理
    `,
    weight: 3,
    kind: 'action',
    why: reasons.command,
    milestone: 'acknowledged',
  },
];
