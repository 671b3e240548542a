/** What the marked words tell, without the judgement in them. */
import { last, type Place, stops } from './place';
import { verbAt } from './shape-en';
import { is } from './subject';

/** The deed in "accidentally deleted the wrong": "deleted [which]"; null when nothing can be told. */
export function deedIn(text: string, place: Place): string | null {
  const first = place.tokens[verbAt(place)];
  const end = last(place);
  if (first === undefined || end === undefined) return null;
  const words = text.slice(first.start, end.end);
  return words
    .replace(
      /\s(?:by mistake|by accident|in error|accidentally|mistakenly|inadvertently|prematurely|incorrectly|carelessly|blindly|hastily|recklessly|sloppily)$/i,
      '',
    )
    .trimEnd()
    .replace(
      /\b(?:the|a|an)\s+(?:wrong|incorrect|bad|broken|faulty|buggy)$|\b(?:bad|broken|buggy|untested)$/i,
      '[which]',
    );
}

/** What the marked words tell behind the word they begin with, blanks and all; null when nothing stands there. */
export function restIn(text: string, { tokens, from, to }: Place): string | null {
  const start = tokens[from]?.end ?? 0;
  const end = tokens[to - 1]?.end ?? 0;
  return end > start ? text.slice(start, end) : null;
}

/** "opened the sluice" in "opened the sluice anyway". */
export function plainDeedIn(text: string, { tokens, from, to }: Place): string | null {
  const words = tokens.slice(from, to - 1);
  return words.length === 0 ? null : text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
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
  if (
    denial < 0 ||
    !is(act.at(-1), 'ZV', 'ZDO', 'ZTELL', 'SYSTEM') ||
    act.some((token) => is(token, 'ZPREP', 'BA'))
  )
    return null;
  const told = act.map(({ text }) => text).join('');
  return told === '告诉' && stops(tokens[to]) ? null : told;
}

/** 把左右件装混了 → 把左右件装成了【实际的样子】; null when the words tell no exchange. */
export function swappedZh(text: string, place: Place): string | null {
  const words = place.tokens.slice(place.from, place.to);
  if (!is(words[0], 'BA')) return null;
  const told = words.map((token) => token.text).join('');
  if (!/[^看听记认说报][反错混倒岔](?:了)?$/.test(told)) return null;
  const whole = text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
  return `${whole.replace(/[反错混倒岔]了?$/, '')}成了【实际的样子】`;
}
