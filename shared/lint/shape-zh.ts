/** What the marked words are in a Chinese sentence, so that a rewrite is offered only where it reads on. */
import { deedZh, omittedZh } from './deed';
import { after, before, hasText, isWhole, last, type Place, people, stops } from './place';
import { is } from './subject';

/** Behind a person, or behind the time at which that person acted. */
export const isHuman = (place: Place): boolean =>
  (is(before(place), 'ZTIME') && place.tokens.slice(0, place.from).some((token) => is(token, ...people))) ||
  is(place.tokens[place.from], 'NAME') ||
  is(place.tokens[place.from - 1], ...people) ||
  (place.tokens[place.from - 1]?.text === '当时' && is(place.tokens[place.from - 2], ...people));
export const isBehindPassive = ({ tokens, from }: Place): boolean =>
  [1, 2, 3].some((step) => is(tokens[from - step], 'BEI')) || is(tokens[from - 1], 'BA');

/** The clause goes on with another verb after the words: 没核对就提交了, or ends in 了. */
export function runsOn({ tokens, to }: Place): boolean {
  for (let at = to; at < tokens.length && !stops(tokens[at]); at += 1)
    if (
      /^(?:就|便|却|还|而|直接)$/.test(tokens[at]?.text ?? '') ||
      (tokens[at]?.text === '了' && stops(tokens[at + 1]))
    )
      return true;
  return false;
}

/** 原因是值班同学……: the words already stand in a predicate. */
export function isPredicate({ tokens, from }: Place): boolean {
  for (let at = from - 1; at >= 0 && !stops(tokens[at]); at -= 1)
    if (/^(?:是|在于|系|为|由于|因为|因)$/.test(tokens[at]?.text ?? '')) return true;
  return false;
}

/** What a Chinese rewrite can ask for. */
export const chinese = {
  'zh-verb': (place: Place) =>
    isHuman(place) && !isBehindPassive(place) && omittedZh(place) !== null && !runsOn(place),
  'zh-deed': (place: Place) =>
    isHuman(place) && !isBehindPassive(place) && deedZh(place) !== null && place.to - place.from <= 2,
  'zh-object': (place: Place) =>
    isHuman(place) &&
    !isBehindPassive(place) &&
    !stops(after(place)) &&
    !is(after(place), 'DE') &&
    /了$/.test(last(place)?.text ?? ''),
  'zh-ought': (place: Place) => isHuman(place) && !stops(after(place)) && !hasText(place, /不/),
  'zh-ought-not': (place: Place) => !stops(after(place)) && hasText(place, /不/),
  'zh-end': (place: Place) =>
    isHuman(place) && !isBehindPassive(place) && stops(after(place)) && !isPredicate(place),
  'zh-adverb': (place: Place) =>
    isHuman(place) &&
    !hasText(place, /不/) &&
    is(after(place), 'ZV', 'ZDO', 'ZADV', 'HAN') &&
    !/^[就便即的地]$/.test(after(place)?.text ?? ''),
  'zh-noun': (place: Place) =>
    /^(?:是|为|：|:|由于|因|因为|系|属于?)$/.test(before(place)?.text ?? '') &&
    (stops(after(place)) || /^(?:导致|造成|引起|引发)$/.test(after(place)?.text ?? '')),
  'zh-predicate': (place: Place) => before(place)?.text === '是' && stops(after(place)),
  'zh-lead': (place: Place) =>
    stops(before(place)) &&
    after(place) !== undefined &&
    /^(?:显然|很明显|明摆着|事后|回头|回过头|现在看|现在回想)/.test(place.tokens[place.from]?.text ?? ''),
  'zh-clause': (place: Place) =>
    stops(before(place)) &&
    stops(after(place)) &&
    before(place)?.text !== '、' &&
    after(place)?.text !== '、',
  'zh-whole': isWhole,
} as const;
