/** English inflection, so that word lists hold base forms only. */
import { listed, type VerbForms } from '../../lexeme';
import { irregularNouns, irregularVerbs } from './irregular';

const doubles = new Set(
  listed(`
    drop, skip, slip, stop, plan, ship, commit, omit, admit, submit, permit, refer, occur, forget, let, set,
    put, cut, hit, shut, run, spin, scrap, strip, wrap, trip, tap, map, tag, flag, log, debug, plug, bug,
    ban, scan, pin, jam, cram, botch up, rub, grab, swap, trap, chop, begin, dig, sit, get, patch up, snap,
    zip, nod, rob, sap, clip, flip, chat, spot, knot, trim, skim, sum, drag, jog, pop, wipe up, scrub, stub,
    snub, transfer, prefer, defer, infer, confer, concur, incur, rebut, recur, regret, upset, reset, preset,
    unplug, unzip, sin, pan, slam, cancel, label, model, total, travel, signal, level, tunnel, channel,
    equip
  `),
);
const british = new Set([
  'cancel',
  'label',
  'model',
  'total',
  'travel',
  'signal',
  'level',
  'tunnel',
  'channel',
]);

/** All forms of a verb or of a verb with particles ("screw up"); unknown verbs are taken as regular. */
export function conjugate(phrase: string): VerbForms {
  const [head = '', ...rest] = phrase.split(' ');
  const tail = rest.length === 0 ? '' : ` ${rest.join(' ')}`;
  const { third, past, participle, gerund } = conjugateWord(head);
  return {
    base: phrase,
    third: third + tail,
    past: past + tail,
    participle: participle + tail,
    gerund: gerund + tail,
  };
}

/** Other spellings in use beside the regular ones ("canceled" beside "cancelled", "learnt"). */
export function spellingsOf(phrase: string): readonly string[] {
  const [head = '', ...rest] = phrase.split(' ');
  if (!british.has(head)) return [];
  const tail = rest.length === 0 ? '' : ` ${rest.join(' ')}`;
  return [`${head}ed${tail}`, `${head}ing${tail}`];
}

/** The plural of a noun or noun phrase. */
export function pluralise(phrase: string): string {
  const space = phrase.lastIndexOf(' ');
  const head = phrase.slice(0, space + 1);
  const noun = phrase.slice(space + 1);
  const irregular = irregularNouns[noun];
  return head + (irregular ?? addS(noun));
}

function conjugateWord(word: string): Omit<VerbForms, 'base'> {
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) return prefixed(word.slice(0, hyphen + 1), conjugateWord(word.slice(hyphen + 1)));
  const irregular = irregularOf(word);
  const stem = stemOf(word);
  const past = word.endsWith('e')
    ? `${word}d`
    : /[^aeiou]y$/.test(word)
      ? `${word.slice(0, -1)}ied`
      : `${stem}ed`;
  const gerund = /[^eoy]e$/.test(word) ? `${word.slice(0, -1)}ing` : `${stem}ing`;
  return {
    third: addS(word),
    past: irregular?.[0] ?? past,
    participle: irregular?.[1] ?? past,
    gerund,
  };
}

const prefixed = (prefix: string, forms: Omit<VerbForms, 'base'>): Omit<VerbForms, 'base'> => ({
  third: prefix + forms.third,
  past: prefix + forms.past,
  participle: prefix + forms.participle,
  gerund: prefix + forms.gerund,
});

/** Verbs with a prefix inflect like the verb behind it: "misread", "overwrite", "undo". */
function irregularOf(word: string): readonly [string, string] | undefined {
  const own = irregularVerbs[word];
  if (own !== undefined) return own;
  const prefix = /^(?:mis|over|under|un|re|out|up|fore)(?=\w{2})/.exec(word)?.[0];
  const inner = prefix === undefined ? undefined : irregularVerbs[word.slice(prefix.length)];
  return prefix === undefined || inner === undefined ? undefined : [prefix + inner[0], prefix + inner[1]];
}

const stemOf = (word: string): string =>
  doubles.has(word) || doubles.has(word.replace(/^(?:mis|over|un|re)/, '')) ? word + word.slice(-1) : word;

function addS(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/^(?:go|do|redo|undo|undergo|veto|echo)$/.test(word)) return `${word}es`;
  return `${word}s`;
}
