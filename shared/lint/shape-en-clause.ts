/** English clauses that can give way as a whole: verdicts without a verb of doing, slots, questions, orders. */
import { headIn } from './parts';
import { after, before, first, hasText, isWhole, last, type Place, people, stops } from './place';
import { beginsNoun, carriesTense, ends, nouns, verbAt } from './shape-en';
import { is } from './subject';
import type { Token } from './tokens';

const rightOf = (place: Place): string => after(place)?.text ?? '';
const leftOf = (place: Place): string => before(place)?.text ?? '';
const endsClause = (place: Place): boolean => stops(after(place)) || is(after(place), 'CONJ');
const isOpening = ({ from, tokens }: Place): boolean =>
  from === 0 || (from === 1 && is(tokens[0], 'PUNCT', 'NUM'));
const hasMark = ({ tokens, from, to }: Place, mark: string): boolean =>
  tokens.slice(from, to).some(({ text }) => text === mark);
const isQuestion = ({ tokens }: Place): boolean => is(tokens.at(-1), 'QUESTION');

/** No other clause of the sentence stands beside it. */
const isApart = (token: Token | undefined): boolean =>
  token === undefined || /^[.;:!?—–]$/.test(token.text) || is(token, 'QUESTION');
const isSignal = (place: Place): boolean => is(first(place), 'N.warning');

/** Present or past, behind its subject. */
const isPredicate = (place: Place): boolean => {
  const left = before(place);
  if (
    left === undefined ||
    is(left, 'PUNCT', 'PREP', 'CONJ', 'SUBCONJ', 'AUX', 'BE', 'TO', 'NEG', 'MODAL', 'DET', 'REL')
  )
    return false;
  if (is(left, 'V:past', 'V:base') && !is(left, ...nouns, 'N.effort')) return false;
  return (carriesTense(place) || is(first(place), 'V:third')) && !is(first(place), 'NOBODY', ...people);
};

export const englishClauses = {
  /** A noun phrase behind a preposition: "a case of [poor judgement]". */
  'behind-preposition': (place: Place) =>
    is(before(place), 'PREP') && ends(after(place)) && !is(first(place), 'PREP') && !carriesTense(place),
  /** "Year 10 tutors [let the side down]". */
  'behind-people': (place: Place) =>
    is(before(place), ...people, 'BARE') &&
    carriesTense(place) &&
    ends(after(place)) &&
    !is(last(place), 'TO'),
  /** "did not", "never" and the like, never "force-pushed". */
  negated: (place: Place) =>
    carriesTense(place) && is(place.tokens[verbAt(place)], 'NEG') && !is(last(place), 'TO'),
  /** "[Nobody checked] the disk." at the head of a clause. */
  nobody: (place: Place) =>
    (stops(before(place)) || is(before(place), 'CONJ')) && carriesTense(place) && !is(last(place), 'TO'),
  /** A name and nothing else. */
  somebody: (place: Place) => is(first(place), 'NAME') && place.to - place.from === 1,
  /** "[Some genius] hardcoded …" */
  'before-verb': (place: Place) =>
    isOpening(place) && is(after(place), 'V:past') && !is(after(place), 'AUX', 'BE'),
  /** "[Double-check] the configuration". */
  order: (place: Place) => isOpening(place) && is(first(place), 'V:base') && beginsNoun(after(place)),
  /** Nothing but marks around: "Amateur hour." */
  statement: (place: Place) => isApart(before(place)) && isApart(after(place)) && !hasMark(place, ':'),
  /** "the change [procedure was not followed]": a subject and what did not become of it. */
  undone: (place: Place) =>
    headIn(place) !== null &&
    ends(after(place)) &&
    is(first(place), 'N.norm', 'DUTY', 'PERMIT', 'N.effort') &&
    !isSignal(place),
  /** "the early [warnings were ignored]". */
  unheeded: (place: Place) => headIn(place) !== null && ends(after(place)) && isSignal(place),
  /** "the failover [had not been tested]". */
  untested: (place: Place) =>
    is(before(place), ...nouns) &&
    !is(before(place), ...people) &&
    carriesTense(place) &&
    hasText(place, /test|review|rehears|check|verif|validat/) &&
    ends(after(place)),
  /** "was [poorly planned]": the participle stays. */
  poorly: (place: Place) =>
    is(before(place), 'BE') &&
    is(first(place), 'ADV', 'ADV.attitude', 'BAD', 'ADJ.bad') &&
    is(last(place), 'V:pp') &&
    ends(after(place)),
  /** "the team was [careless]", and nothing behind it. */
  state: (place: Place) =>
    is(before(place), 'BE') &&
    place.tokens[place.from - 2]?.text !== 'there' &&
    endsClause(place) &&
    !is(last(place), 'PREP', 'TO', 'DET'),
  /** "leadership [was weak]". */
  judged: (place: Place) => isPredicate(place) && endsClause(place) && !is(last(place), 'PREP', 'TO', 'DET'),
  /** "it was a [comedy of errors]", "it was the [developer's fault]". */
  'behind-article': (place: Place) =>
    is(before(place), 'DET') && leftOf(place) !== 'an' && ends(after(place)) && !is(last(place), 'DET'),
  'behind-the': (place: Place) =>
    leftOf(place) === 'the' && is(place.tokens[place.from - 2], 'BE') && stops(after(place)),
  /** "the [engineer was disciplined]." */
  'clause-behind-the': (place: Place) => place.from === 1 && leftOf(place) === 'the' && stops(after(place)),
  /** "cause: [maintenance personnel]" with the label among the words. */
  slot: (place: Place) =>
    hasMark(place, ':') && stops(after(place)) && !hasMark({ ...place, to: place.from + 1 }, ':'),
  /** "the [root cause was the administrator]". */
  equation: (place: Place) =>
    leftOf(place) === 'the' &&
    hasText(place, /^(?:was|is|were|are)$/) &&
    ends(after(place)) &&
    !hasMark(place, ':'),
  /** "should [be more careful]". */
  infinitive: (place: Place) =>
    (is(before(place), 'MODAL') || /^(?:need|needs|have|has) to$|^to$/.test(leftOf(place))) &&
    !/^(?:try|tried|trying|reminded|told|asked)$/.test(place.tokens[place.from - 2]?.text ?? '') &&
    is(first(place), 'V:base', 'BE') &&
    ends(after(place)) &&
    !/^(?:of|to)$/.test(rightOf(place)) &&
    !is(last(place), 'PREP', 'TO'),
  /** "[Be vigilant] during releases." */
  imperative: (place: Place) =>
    isOpening(place) &&
    is(first(place), 'V:base', 'BE') &&
    ends(after(place)) &&
    !(rightOf(place) === 'to' && is(place.tokens[place.to + 1], 'V:base')) &&
    !is(last(place), 'PREP', 'TO', 'SUBCONJ'),
  /** "[Be more careful] to test …" */
  'imperative-to': (place: Place) =>
    isOpening(place) &&
    is(first(place), 'V:base', 'BE') &&
    rightOf(place) === 'to' &&
    is(place.tokens[place.to + 1], 'V:base'),
  /** "Should have asked earlier." */
  ought: (place: Place) => place.from === 0 && isApart(after(place)) && is(first(place), 'MODAL'),
  /** The whole sentence, and it asks. */
  question: (place: Place) => isWhole(place) && isQuestion(place),
  /** "[Remind everyone to] check …" */
  prompt: (place: Place) => isOpening(place) && last(place)?.text === 'to' && is(after(place), 'V:base'),
  /** "[Who approved] this change?" */
  'who-verb': (place: Place) =>
    place.from === 0 && first(place)?.text === 'who' && isQuestion(place) && beginsNoun(after(place)),
  /** "[Why did no one] count …?" */
  'why-verb': (place: Place) =>
    place.from === 0 &&
    /^(?:why|how)/.test(first(place)?.text ?? '') &&
    isQuestion(place) &&
    is(after(place), 'V:base') &&
    !is(after(place), 'BE'),
  /** "[forgot] to hand out". */
  'before-to': (place: Place) => carriesTense(place) && rightOf(place) === 'to',
  /** "without [telling] the level team". */
  untold: (place: Place) =>
    is(first(place), 'PREP') &&
    /^(?:telling|notifying|informing|warning|alerting|asking|consulting)$/.test(last(place)?.text ?? '') &&
    (beginsNoun(after(place)) || is(after(place), ...people)),
  /** "were let down [by the provider]". */
  'before-by': (place: Place) =>
    carriesTense(place) && rightOf(place) === 'by' && !is(place.tokens[place.to + 1], 'V:ing'),
  /** "worked [from memory]", not behind a comma. */
  manner: (place: Place) => is(first(place), 'PREP') && !stops(before(place)) && ends(after(place)),
  never: (place: Place) =>
    carriesTense(place) && hasText(place, /^never$/) && !is(last(place), 'TO', 'PREP', 'DET'),
  /** "[always leaves] merging to the end", "[keeps changing] the scope". */
  habit: (place: Place) =>
    /^(?:always|constantly|invariably|repeatedly|habitually|keeps?|kept)$/.test(first(place)?.text ?? '') &&
    is(last(place), 'V') &&
    is(before(place), ...nouns, 'BARE') &&
    (beginsNoun(after(place)) || ends(after(place))),
} as const;
