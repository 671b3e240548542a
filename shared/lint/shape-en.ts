/** What the marked words are in an English sentence, so that a rewrite is offered only where it reads on. */
import { after, before, hasText, isWhole, last, type Place, people, stops } from './place';
import { is } from './subject';
import type { Token } from './tokens';

export const nouns = [...people, 'SYSTEM', 'PROPER', 'DET', 'NUM', 'QUANT', 'OWN', 'ADJ'] as const;
/** Verbs that say more than what was done. */
const loaded = [
  'V.err',
  'V.break',
  'V.neglect',
  'V.forget',
  'V.fail',
  'V.rush',
  'V.idiom',
  'V.estimate',
  'V.human',
  'V.assume',
  'V.believe',
] as const;

/** The first word that is neither the name nor an adverb before the verb. */
export function verbAt({ tokens, from, to }: Place): number {
  let at = from;
  while (
    at < to - 1 &&
    is(tokens[at], 'NAME', 'NOBODY', 'ADV', 'ADV.accident') &&
    !is(tokens[at], 'NEG.did', 'NEVER')
  )
    at += 1;
  return at;
}

/** A verb that carries the tense of its clause: "deleted", "did not check", "should have asked". */
export function carriesTense(place: Place): boolean {
  const verb = place.tokens[verbAt(place)];
  const left = before(place);
  if (is(left, 'BE', 'HAD', 'MODAL', 'TO') || (is(left, 'AUX') && !is(left, 'WE', 'PRON'))) return false;
  return is(verb, 'V:past', 'NEG.did', 'NEG.had', 'NEG.was', 'NEVER', 'MODAL', 'BE', 'AUX');
}

const isNegated = (place: Place): boolean =>
  hasText(place, /^(?:not|never|shouldn't|should_not|couldn't)$|n't\b|\bnot\b|\bnever\b/);
export const beginsNoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  (is(token, ...nouns) || token.lexeme.classes.size === 0) &&
  !is(token, 'PREP', 'CONJ', 'SUBCONJ', 'REL');
export const ends = (token: Token | undefined): boolean =>
  token === undefined || is(token, 'PUNCT', 'PREP', 'CONJ', 'SUBCONJ');

const hasVerb = ({ tokens, from, to }: Place): boolean =>
  tokens.slice(from, to).some((token) => is(token, 'BE', 'AUX', 'V:past'));

/** "the backup was complete" after the verb: a clause and no object. */
function beginsClause({ tokens, to }: Place): boolean {
  for (let at = to + 1; at < Math.min(to + 7, tokens.length); at += 1) {
    if (is(tokens[at], 'PUNCT', 'PREP', 'CONJ')) return false;
    if (is(tokens[at], 'BE', 'AUX', 'V:past', 'V:third')) return true;
  }
  return false;
}

/** What an English rewrite can ask for. */
export const english = {
  /** A finite verb group; the rewrite keeps the verb and whatever it governs. */
  verb: (place: Place) => carriesTense(place) && !isNegated(place),
  omission: (place: Place) => carriesTense(place) && !is(place.tokens[place.to - 1], 'TO'),
  /** "shouldn't have deployed": it was done. */
  done: (place: Place) => carriesTense(place) && isNegated(place),
  /** A deed that can be told without the judgement in it. */
  deed: (place: Place) => {
    const verb = place.tokens[verbAt(place)];
    return (
      carriesTense(place) &&
      !is(before(place), 'ADV', 'TITLE') &&
      !is(last(place), 'NOBODY', 'TO') &&
      is(verb, 'V:past') &&
      !is(verb, ...loaded, 'AUX') &&
      !/^(?:made|got)$/.test(verb?.text ?? '')
    );
  },
  wreck: (place: Place) =>
    carriesTense(place) && is(place.tokens[verbAt(place)], 'V.break') && beginsNoun(after(place)),
  error: (place: Place) =>
    carriesTense(place) &&
    !is(before(place), 'ADV') &&
    is(place.tokens[verbAt(place)], ...loaded) &&
    !is(place.tokens[verbAt(place)], 'V.break') &&
    place.to - verbAt(place) === 1 &&
    beginsNoun(after(place)),
  /** A finite verb before its object, or with nothing after it. */
  object: (place: Place) =>
    carriesTense(place) && !is(last(place), 'TO', 'PREP') && beginsNoun(after(place)) && !beginsClause(place),
  about: (place: Place) =>
    carriesTense(place) &&
    !/ how$/.test(last(place)?.text ?? '') &&
    (beginsNoun(after(place)) || after(place)?.text === 'how'),
  end: (place: Place) =>
    carriesTense(place) && ends(after(place)) && !is(last(place), 'TO') && is(before(place), ...nouns),
  that: (place: Place) => carriesTense(place) && after(place)?.text === 'that',
  clause: (place: Place) =>
    carriesTense(place) && after(place)?.text !== 'that' && beginsNoun(after(place)) && beginsClause(place),
  /** "without checking …", "in violation of the policy". */
  adjunct: (place: Place) => is(place.tokens[place.from], 'PREP') && ends(after(place)),
  blind: (place: Place) =>
    is(place.tokens[place.from], 'PREP') &&
    is(last(place), 'V:ing') &&
    beginsNoun(after(place)) &&
    !/^(?:telling|notifying|informing|asking|warning|alerting|opening)$/.test(last(place)?.text ?? ''),
  /** A noun phrase of its own after "by", "was" or a colon. */
  noun: (place: Place) => {
    const left = before(place);
    return (
      (left === undefined || is(left, 'BE', 'PREP', 'PUNCT')) &&
      ends(after(place)) &&
      !(left === undefined && after(place)?.text === ',') &&
      !hasVerb(place)
    );
  },
  predicate: (place: Place) => is(before(place), 'BE') && ends(after(place)) && !is(last(place), 'PREP'),
  quality: (place: Place) => {
    const left = is(before(place), 'ADV') ? place.tokens[place.from - 2] : before(place);
    const right = after(place);
    return (
      is(left, 'BE') &&
      is(last(place), 'ADJ.character', 'N.vice') &&
      (stops(right) ||
        is(right, 'CONJ') ||
        /^(?:after|during|when|while|at|on|that|because|from)$/.test(right?.text ?? ''))
    );
  },
  avoidable: (place: Place) =>
    carriesTense(place) &&
    hasText(place, /^(?:avoid|prevent|avert)(?:ed|able)$/) &&
    hasText(place, /^been$|been/) &&
    ends(after(place)) &&
    is(before(place), ...nouns),
  seen: (place: Place) =>
    carriesTense(place) &&
    (is(last(place), 'V.notice:pp') ||
      /^(?:caught|spotted|detected|seen|found)$/.test(last(place)?.text ?? '')) &&
    ends(after(place)),
  /** "should have been addressed": it had its turn later. */
  attended: (place: Place) =>
    carriesTense(place) &&
    is(last(place), 'V.scrutiny:pp') &&
    !is(last(place), 'V.notice:pp') &&
    ends(after(place)) &&
    after(place)?.text !== 'to',
  /** Opens a sentence whose rest is a clause. */
  opening: (place: Place) =>
    place.from === 0 &&
    after(place) !== undefined &&
    !is(after(place), 'PUNCT', 'MODAL', 'AUX', 'V:base') &&
    (last(place)?.text === 'that' || !hasText(place, /^(?:was|is|were|could|would|should|can|there)$/)),
  whole: isWhole,
} as const;
