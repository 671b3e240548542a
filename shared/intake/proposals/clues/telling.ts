/** Who was told. */
import { laidOut } from '../../../kit/laid-out';
import type { EventClue } from './event-clue';
import { reasons } from './reasons';

export const telling: readonly EventClue[] = [
  {
    form: laidOut('i')`
      \b(?:
        status ?page|statuspage|posted (?:an? |the )?(?:update|notice|status)|
        posted (?:it |this )?(?:in|to|on) \S*(?:announce|status|public)\w*|
        comms (?:distributed|sent|out)|
        (?:customers?|users?|teams?|stakeholders?|owner|everyone)\b.{0,24}\b
        (?:notified|informed|contacted|told|e-?mailed)|
        (?:notified|informed|told|e-?mailed|contacted)\b.{0,24}\b
        (?:customers?|users?|clients?|teams?|stakeholders?|support)|
        announce(?:d|ment)|public update|sent (?:the |an? )?(?:notice|e-?mail|update)
      )\b
    `,
    weight: 4.5,
    kind: 'message',
    why: reasons.status,
    milestone: 'customers-told',
  },
  {
    form: laidOut('u')`
      状态页|公告|
      (?:已|统一)?(?:通知|告知|通报|同步).{0,8}(?:客户|用户|商户|客服|各方|各门店|各地|各部门|业务|老板|全员)|
      对外(?:发布|口径|说明)|(?:客户|用户).{0,6}(?:已通知|已告知)|
      (?:发|群发|推送)了?.{0,6}(?:短信|通知|公告|致歉)
    `,
    weight: 4.5,
    kind: 'message',
    why: reasons.status,
    milestone: 'customers-told',
  },
  {
    form: /安抚|话术|对外口径/u,
    weight: 3,
    kind: 'message',
    why: reasons.status,
  },
];
