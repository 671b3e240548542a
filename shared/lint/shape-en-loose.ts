/** What the rules that mark a few words of a longer clause ask for, so that the rest of the clause stays as it was told. */
import { headIn } from './parts';
import { after, before, first, hasText, last, type Place, people, stops } from './place';
import { carriesTense, ends, english, nouns } from './shape-en';
import { is } from './subject';
import type { Token } from './tokens';

/** Words in which a habit is told without counting it. */
const uncounted = /^(?:as|once|yet|years?|weeks?|days?|time|sprint|every|each)\b/;

const hasAct = ({ tokens, from, to }: Place): boolean =>
  tokens.slice(from, to).some((token) => is(token, 'V:past', 'BE', 'AUX', ...people));

const isUncounted = (place: Place): boolean => uncounted.test(first(place)?.text ?? '') && !hasAct(place);

/** No other clause, list or quotation leans on the words. */
const isApart = (token: Token | undefined): boolean => token === undefined || /^[.;!?]$/.test(token.text);

const sizeOf = ({ from, to }: Place): number => to - from;

const isBehindBe = (place: Place): boolean => is(before(place), 'BE') && place.from > 1 && ends(after(place));

const isBrief = (place: Place): boolean =>
  is(before(place), ...people, 'BARE') && carriesTense(place) && sizeOf(place) < 5 && isApart(after(place));

export const englishLoose = {
  /** "[As usual], the log was late." */
  'uncounted-lead': (place: Place) => place.from === 0 && after(place)?.text === ',' && isUncounted(place),
  /** "Scope grows, [week in, week out]." */
  'uncounted-tail': (place: Place) =>
    before(place)?.text === ',' && stops(after(place)) && isUncounted(place),
  /** "[Someone hardcoded] the path." */
  someone: (place: Place) =>
    sizeOf(place) === 2 &&
    /^(?:someone|somebody)$/.test(first(place)?.text ?? '') &&
    is(last(place), 'V:past') &&
    !is(last(place), 'AUX', 'BE', 'V.err', 'V.break', 'V.neglect', 'V.forget', 'V.fail', 'V.assume') &&
    !is(before(place), ...nouns, 'PREP') &&
    !is(after(place), 'V:base', 'V:pp', 'TO'),
  /** "The [customer keeps sending] half of the data." */
  'people-keep': (place: Place) =>
    sizeOf(place) === 3 &&
    is(first(place), ...people) &&
    !is(first(place), 'NAME') &&
    hasText(place, /^(?:keeps?|kept)$/) &&
    is(last(place), 'V:ing'),
  /** "We [never did] send the form." */
  'never-did': (place: Place) =>
    sizeOf(place) === 2 && first(place)?.text === 'never' && last(place)?.text === 'did',
  /** "The segment was trimmed [by unknown hands]." */
  'by-whom': (place: Place) => first(place)?.text === 'by' && !stops(before(place)) && ends(after(place)),
  /** "The timeout was [quietly raised]." */
  'done-quietly': (place: Place) =>
    is(before(place), 'BE') &&
    is(last(place), 'V:pp') &&
    sizeOf(place) === 2 &&
    (stops(after(place)) || /^(?:to|in|on|from|and)$/.test(after(place)?.text ?? '')),
  /** A rule, an excuse or a verdict that is the whole statement and tells no deed. */
  maxim: (place: Place) =>
    isApart(before(place)) &&
    isApart(after(place)) &&
    !hasText(place, /^(?::|took|takes)$/) &&
    !carriesTense(place),
  /** "The agency lads [haven't a clue]." */
  brief: isBrief,
  /** "Management [produced a logo]." */
  leisure: (place: Place) => isBrief(place) && is(last(place), 'N.idle'),
  /** "[Estimates were sloppy]." */
  'head-verdict': (place: Place) => headIn(place) !== null && isApart(after(place)),
  /** "The mix-up was [bound to happen]." */
  bound: (place: Place) =>
    is(before(place), 'BE') &&
    place.from > 1 &&
    !is(place.tokens[place.from - 2], 'V', 'PUNCT', 'CONJ', 'REL') &&
    first(place)?.text !== 'there' &&
    ends(after(place)),
  /** "The driver was [stood down]." */
  'person-was': (place: Place) => isBehindBe(place) && is(place.tokens[place.from - 2], ...people),
  /** "The case was [passed to HR]." */
  'thing-was': (place: Place) =>
    isBehindBe(place) &&
    is(place.tokens[place.from - 2], ...nouns) &&
    !is(place.tokens[place.from - 2], ...people),
  /** "Platform [treated the canary as a formality]." */
  treats: (place: Place) =>
    carriesTense(place) && /^treated$/.test(first(place)?.text ?? '') && isApart(after(place)),
  /** "The grain was decided [on vibes]." */
  'how-done': (place: Place) =>
    is(first(place), 'PREP') &&
    is(before(place), 'V:pp') &&
    ends(after(place)) &&
    after(place)?.text !== 'of',
  /** "The crew [opened the sluice anyway]." */
  anyway: (place: Place) =>
    carriesTense(place) &&
    /^(?:anyway|regardless|nonetheless)$/.test(last(place)?.text ?? '') &&
    stops(after(place)),
  /** "[forgot about] the valve": a thing and no act. */
  thing: (place: Place) => english.object(place) && !is(last(place), 'V:base'),
  /** "He climbed the mast [without a harness]." */
  lacking: (place: Place) =>
    first(place)?.text === 'without' && !is(last(place), 'V:ing') && stops(after(place)),
} as const;
