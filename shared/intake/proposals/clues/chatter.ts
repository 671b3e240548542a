/** What is no event: greetings, thanks, small talk, what an app says of its own. */
import { laidOut } from '../../../kit/laid-out';

/** What an app says of its own; in a written timeline the same words tell what was done. */
export const appNotice = laidOut('iu')`
  ^(?:joined|left|set the channel|changed the|renamed|pinned|added|removed|invited)\b|
  (?:
    has (?:joined|left|quit)|joined the (?:channel|group|chat|call)|left the (?:channel|chat)|
    was added|has been added
  )\b|
  加入了?(?:本?群|群聊|会议)|退出了?(?:群聊|会议)|撤回了一条消息|修改群名|邀请.+加入
`;

/** What takes weight away: greetings, thanks, questions of small talk, the app's own notices. */
export const chatterClues: readonly (readonly [RegExp, number])[] = [
  [appNotice, 6],
  [
    laidOut('i')`
      ^(?:
        ok(?:ay)?|k|yes|yep|yeah|no|nope|thx|thanks?(?: you| all| everyone| team)?|ty|np|sure|
        cool|nice|great|good (?:job|work|morning|night|catch)|hi|hello|hey|\+1|lol|haha+|same|
        agreed|ack|roger|got it|sounds good|will do|done|here|right|hmm+|wow|ugh|oof|brb|afk|
        bump|this|👍|🙏|:\+1:|:thumbsup:|:pray:
      )\W{0,6}(?:[a-z]{0,12})?$
    `,
    6,
  ],
  [
    laidOut('iu')`
      ^(?:
        好的?[\s，,]?(?:辛苦了?|谢谢)?|嗯+|收到[\s，,]?(?:谢谢|辛苦了?)?|ok|在|行|可以|辛苦了?|
        谢谢|多谢|感谢|哈+|是的|对|没事|明白|了解|1|\+1|赞|牛|稍等|马上|来了|在的|早|晚安|好嘞|
        ok了|👌|👍
      )[。！!~～\s]*(?:大家|各位|了|啊|哈)?[。！!~～]*$
    `,
    6,
  ],
  [
    laidOut('i')`
      \b(?:
        lunch|coffee|tea (?:with|break|time)|weekend|dinner|birthday|holiday|vacation|pizza|
        football|kids?|cat|dog|movie|beer
      )\b|
      午饭|吃饭|咖啡|外卖|周末|放假|下班|请客|奶茶|电影|孩子|加班餐
    `,
    4,
  ],
  [/^[^.。\n]{0,80}[?？]\s*$/, 2],
  [
    laidOut('i')`
      ^\[?(?:sticker|photo|video|voice message|image|表情|图片|语音)\]?$|\bunsent a message\b|
      ^(?:ok )?going (?:home|to bed)$|^(?:control: )?copy\.?$
    `,
    6,
  ],
];
