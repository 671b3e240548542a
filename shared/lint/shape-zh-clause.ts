/** Chinese clauses that can give way as a whole: verdicts, duties told as undone, adverbs of habit. */
import { omittedZh, swappedZh } from './deed';
import { causeIn, headIn } from './parts';
import { after, before, first, hasText, last, type Place, people, stops } from './place';
import { isBehindPassive, isHuman, isPredicate, runsOn } from './shape-zh';
import { is } from './subject';
import type { Token } from './tokens';

const endsHere = (place: Place): boolean => stops(after(place)) && after(place)?.text !== '、';
const isApart = (token: Token | undefined): boolean => token === undefined || /^[。；！？]$/.test(token.text);
const says = (token: Token | undefined, words: RegExp): boolean => words.test(token?.text ?? '');
const firstText = (place: Place): string => first(place)?.text ?? '';
const isSignal = (place: Place): boolean => /诉求|投诉|反馈|报告|告警|建议/.test(firstText(place));
/** Behind a noun that is no person: 事故, 规范, 曲线. */
const isBehindThing = (place: Place): boolean => {
  const left = before(place);
  return (
    !stops(left) &&
    !says(
      left,
      /^(?:居然|竟然|竟|偏偏|偏|却|反而|愣是|愣|是|压根|根本|依旧|照样|结果)$|[天周月年时前后点]$/,
    ) &&
    !is(left, 'DE', 'BA', 'BEI', 'ZADV', 'ZPREP', 'ZTIME', 'NEG', 'BE', 'ADV', ...people) &&
    !isPredicate(place)
  );
};

/** Verbs of one character that the dictionary does not hold. */
const deedSign = /^[关开发看查测写备带换锁停报填签打交回改切配调问通提更记加清做]$/;

export const chineseClauses = {
  /** 换型后[未做首检]。 */
  'zh-after-time': (place: Place) => is(before(place), 'ZTIME') && endsHere(place),
  /** [双人复核未执行]。 */
  'zh-undone': (place: Place) =>
    stops(before(place)) &&
    is(first(place), 'ZDUTY') &&
    headIn(place) !== null &&
    endsHere(place) &&
    !isSignal(place),
  /** [客户诉求没有得到重视]。 */
  'zh-unheeded': (place: Place) =>
    stops(before(place)) && isSignal(place) && headIn(place) !== null && endsHere(place),
  /** The last clause of its sentence. */
  'zh-final': (place: Place) => stops(before(place)) && before(place)?.text !== '、' && isApart(after(place)),
  /** The only clause of its sentence. */
  'zh-statement': (place: Place) => isApart(before(place)) && isApart(after(place)),
  /** 升级前[未充分评估]影响范围。 */
  'zh-unsaid': (place: Place) =>
    (stops(before(place)) || is(before(place), 'ZTIME')) &&
    omittedZh(place) !== null &&
    !runsOn(place) &&
    !place.tokens.slice(place.to).some((token) => /^[就便即]$/.test(token.text)),
  /** 大家[都以为]会有人处理。 */
  'zh-thought': (place: Place) =>
    isHuman(place) &&
    place.to - place.from <= 2 &&
    says(last(place), /(?:觉得|认为|以为|默认|自认为)$/) &&
    !endsHere(place) &&
    !/^[就便的]$/.test(after(place)?.text ?? ''),
  /** [原因：检验员]漏检。 */
  'zh-blamed': (place: Place) =>
    is(last(place), ...people) &&
    !endsHere(place) &&
    !is(after(place), 'DE', 'ZPREP', 'NAME', 'LETTER', 'PERSON', 'TEAM') &&
    !place.tokens.slice(place.to, place.to + 4).some((token) => is(token, 'DE')) &&
    !says(last(place), /的$/) &&
    causeIn(place) !== null,
  /** [为什么没人发现]这个问题？ */
  'zh-why-not': (place: Place) =>
    place.from === 0 &&
    says(first(place), /^(?:为什么|为何|为啥)$/) &&
    omittedZh(place) !== null &&
    is(place.tokens.at(-1), 'QUESTION'),
  /** [小王把配置文件传到]了公开仓库。 */
  'zh-named': (place: Place) =>
    is(first(place), 'NAME') && place.to - place.from > 1 && !stops(after(place)) && !is(before(place), 'DE'),
  /** 规范[没有得到执行]。 */
  'zh-topic': (place: Place) =>
    isBehindThing(place) && endsHere(place) && !says(first(place), /^(?:无人|没人|没有人)/),
  /** 告警[无人处理]。 */
  'zh-unattended': (place: Place) =>
    isBehindThing(place) && endsHere(place) && /^(?:无人|没人|没有人)/.test(firstText(place)),
  /** 事故[本可以避免]。 */
  'zh-avoidable': (place: Place) =>
    isBehindThing(place) &&
    endsHere(place) &&
    hasText(place, /避免/) &&
    !place.tokens.slice(0, place.from).some((token) => is(token, 'PUNCT')),
  /** [没人复核]变更单。 */
  'zh-nobody': (place: Place) =>
    is(first(place), 'ZNOBODY') &&
    (stops(before(place)) || is(before(place), 'ZTIME')) &&
    omittedZh(place) !== null,
  /** 我们的[安全意识淡薄]。 */
  'zh-after-de': (place: Place) => is(before(place), 'DE') && endsHere(place),
  /** 把两张座位表[贴反了]。 */
  'zh-swapped': (place: Place) => isHuman(place) && swappedZh('', place) !== null && endsHere(place),
  /** 值班工程师[忘了]关阀门。 */
  'zh-forgot': (place: Place) =>
    isHuman(place) &&
    place.to - place.from === 1 &&
    is(first(place), 'ZFORGET') &&
    (is(after(place), 'ZV', 'ZDO', 'ZTELL', 'ZCHECK') || says(after(place), deedSign)),
  /** 三班[老是]出这种事。 */
  'zh-habit': (place: Place) =>
    place.to - place.from === 1 &&
    !stops(before(place)) &&
    !endsHere(place) &&
    !/[不没未有]/.test(last(place)?.text ?? '') &&
    !is(after(place), 'DE') &&
    !says(after(place), /^[是那]/),
  'zh-never': (place: Place) =>
    isHuman(place) &&
    /(?:不|没|没有)$/.test(last(place)?.text ?? '') &&
    is(after(place), 'ZV', 'HAN', 'ZDO', 'ZTELL', 'ZADV'),
  /** 专项方案[未经论证即]组织施工。 */
  'zh-manner': (place: Place) =>
    !endsHere(place) && /(?:即|就|便|擅自|直接|而)$/.test(last(place)?.text ?? ''),
  /** [觉得改动很小]就没走灰度。 */
  'zh-before-jiu': (place: Place) => isHuman(place) && /^[就便]$/.test(after(place)?.text ?? ''),
  /** 开发同学要[更加仔细]。 */
  'zh-after-modal': (place: Place) =>
    /^(?:要|须|需|必须|务必|得|需要|应该|应|应当)$/.test(before(place)?.text ?? '') && endsHere(place),
  /** [系柜面人员操作不规范]所致。 */
  'zh-cause': (place: Place) =>
    /^(?:系|因|因为|由于)$/.test(firstText(place)) &&
    (endsHere(place) || /^所致$/.test(after(place)?.text ?? '')),
  /** [由于我部工作疏漏，导致]批量延迟。 */
  'zh-since': (place: Place) =>
    /^(?:因|因为|由于)$/.test(firstText(place)) &&
    /^(?:导致|造成|引发|引起|致使)$/.test(last(place)?.text ?? '') &&
    !endsHere(place),
  /** [叉车司机逆行]。 */
  'zh-someone': (place: Place) =>
    stops(before(place)) &&
    is(first(place), ...people) &&
    !is(first(place), 'ZNOBODY') &&
    place.to - place.from > 1 &&
    endsHere(place) &&
    !isBehindPassive(place),
  /** [原因：开发人员疏忽]。 */
  'zh-slot': (place: Place) => stops(before(place)) && endsHere(place) && hasText(place, /^[：:]$/),
} as const;
