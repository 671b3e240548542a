/** What the marked words are in their sentence, so that a rewrite is offered only where it reads on. */
import { is } from './subject';
import type { Token } from './tokens';

/** Marked words among the tokens of their sentence; `to` is exclusive. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
}

const people = ['NAME', 'WE', 'PRON', 'PERSON', 'TEAM', 'MAYBE'] as const;
const nouns = [...people, 'SYSTEM', 'PROPER', 'DET', 'NUM', 'QUANT', 'OWN', 'ADJ'] as const;
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

const after = ({ tokens, to }: Place): Token | undefined => tokens[to];
const before = ({ tokens, from }: Place): Token | undefined => tokens[from - 1];
const last = ({ tokens, to }: Place): Token | undefined => tokens[to - 1];
const hasText = ({ tokens, from, to }: Place, words: RegExp): boolean =>
  tokens.slice(from, to).some(({ text }) => words.test(text));

/** The first word that is neither the name nor an adverb before the verb. */
function verbAt({ tokens, from, to }: Place): number {
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
function carriesTense(place: Place): boolean {
  const verb = place.tokens[verbAt(place)];
  const left = before(place);
  if (is(left, 'BE', 'HAD', 'MODAL', 'TO') || (is(left, 'AUX') && !is(left, 'WE', 'PRON'))) return false;
  return is(verb, 'V:past', 'NEG.did', 'NEG.had', 'NEG.was', 'NEVER', 'MODAL', 'BE', 'AUX');
}

const isNegated = (place: Place): boolean =>
  hasText(place, /^(?:not|never|shouldn't|should_not|couldn't)$|n't\b|\bnot\b|\bnever\b/);
const beginsNoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  (is(token, ...nouns) || token.lexeme.classes.size === 0) &&
  !is(token, 'PREP', 'CONJ', 'SUBCONJ', 'REL');
const ends = (token: Token | undefined): boolean =>
  token === undefined || is(token, 'PUNCT', 'PREP', 'CONJ', 'SUBCONJ');
const stops = (token: Token | undefined): boolean => token === undefined || is(token, 'PUNCT');

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

/** The marked words are the sentence, but for the mark of a question. */
function isWhole({ tokens, from, to }: Place): boolean {
  return from === 0 && (to === tokens.length || (to === tokens.length - 1 && is(tokens[to], 'QUESTION')));
}

/** What an English rewrite can ask for. */
const english = {
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
      !is(before(place), 'ADV') &&
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
    return (left === undefined || is(left, 'BE', 'PREP', 'PUNCT')) && ends(after(place)) && !hasVerb(place);
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
    carriesTense(place) && is(last(place), 'V.notice:pp', 'V.scrutiny:pp') && ends(after(place)),
  /** Opens a sentence whose rest is a clause. */
  opening: (place: Place) =>
    place.from === 0 &&
    after(place) !== undefined &&
    !is(after(place), 'PUNCT', 'MODAL', 'AUX', 'V:base') &&
    (last(place)?.text === 'that' || !hasText(place, /^(?:was|is|were|could|would|should|can|there)$/)),
  whole: isWhole,
} as const;

const isHuman = (place: Place): boolean =>
  is(place.tokens[place.from], 'NAME') ||
  is(place.tokens[place.from - 1], ...people) ||
  (place.tokens[place.from - 1]?.text === '当时' && is(place.tokens[place.from - 2], ...people));
const isBehindPassive = ({ tokens, from }: Place): boolean =>
  [1, 2, 3].some((step) => is(tokens[from - step], 'BEI')) || is(tokens[from - 1], 'BA');

/** The clause goes on with another verb after the words: 没核对就提交了, or ends in 了. */
function runsOn({ tokens, to }: Place): boolean {
  for (let at = to; at < tokens.length && !stops(tokens[at]); at += 1)
    if (
      /^(?:就|便|却|还|而|直接)$/.test(tokens[at]?.text ?? '') ||
      (tokens[at]?.text === '了' && stops(tokens[at + 1]))
    )
      return true;
  return false;
}

/** 原因是值班同学……: the words already stand in a predicate. */
function isPredicate({ tokens, from }: Place): boolean {
  for (let at = from - 1; at >= 0 && !stops(tokens[at]); at -= 1)
    if (/^(?:是|在于|系|为|由于|因为|因)$/.test(tokens[at]?.text ?? '')) return true;
  return false;
}

/** What a Chinese rewrite can ask for. */
const chinese = {
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
  'zh-clause': (place: Place) => stops(before(place)) && stops(after(place)),
  'zh-whole': isWhole,
} as const;

const fits = { ...english, ...chinese };

export type Shape = keyof typeof fits;

/** Every shape a rewrite can ask for. */
export const shapes = Object.keys(fits) as readonly Shape[];

/** Whether words of this shape stand at the place. */
export const isOfShape = (shape: Shape, place: Place): boolean => fits[shape](place);

/** The deed in "accidentally deleted the wrong": "deleted [which]"; null when nothing can be told. */
export function deedIn(text: string, place: Place): string | null {
  const first = place.tokens[verbAt(place)];
  const end = last(place);
  if (first === undefined || end === undefined) return null;
  const words = text.slice(first.start, end.end);
  return words
    .replace(
      /\s+(?:by mistake|by accident|in error|accidentally|mistakenly|inadvertently|prematurely|incorrectly|carelessly|blindly|hastily|recklessly|sloppily)$/i,
      '',
    )
    .replace(
      /\b(?:the|a|an)\s+(?:wrong|incorrect|bad|broken|faulty|buggy)$|\b(?:bad|broken|buggy|untested)$/i,
      '[which]',
    );
}

const slipBefore = /^(?:误|不小心|不慎|错误地|失手|手滑|手误)/;
/** Verbs of the senses and of judgement, and 把, make no deed. */
const noDeed = /^(?:[看读听记认估算判解把将会信想猜]|理解|判断|以为|认为|估计|操作|触|入)$/;

/** The deed in 误删了 and 改错了: 删了, 改了; null when nothing can be told. */
export function deedZh(place: Place): string | null {
  const word = place.tokens.slice(place.from, place.to).find((token) => is(token, 'ZERR'))?.text ?? '';
  const bare = word.replace(/了$/, '');
  const stem = slipBefore.test(bare) ? bare.replace(slipBefore, '') : bare.replace(/[错反]$/, '');
  return stem === '' || stem === bare || noDeed.test(stem) ? null : `${stem}了`;
}

const valued = /^(?:及时|认真|仔细|充分|提前|主动|好好|严格|足够|有效|好好地|第一时间|去|真正|完全|彻底)$/;

/** What was not done in 没有及时查看: 查看; null when the words name nothing that can be done. */
export function omittedZh({ tokens, from, to }: Place): string | null {
  const words = tokens.slice(from, to);
  const denial = words.findIndex((token) => is(token, 'ZNEG', 'ZFORGET'));
  const act = words.slice(denial + 1).filter(({ text }) => !valued.test(text));
  if (denial < 0 || !is(act.at(-1), 'ZV', 'SYSTEM') || act.some((token) => is(token, 'ZPREP', 'BA')))
    return null;
  return act.map(({ text }) => text).join('');
}
