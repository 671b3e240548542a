/** Endless text of what wakes a rule: what the linter could be slowed down with. */

/** One sentence without an end: no mark bounds it, so that nothing does but the linter itself. */
export function pumpOf(words: string, size: number): string {
  const pump = `${words.replace(/\{([^/{}]+)\/[^{}]+\}/g, '$1').replace(/[.,:;!?。，：；！？、]/g, '')} `;
  return pump.repeat(Math.ceil(size / pump.length)).slice(0, size);
}

/** Runs that no rule speaks of: letters, marks, brackets, names, addresses, broken text. */
export const strangePumps: readonly (readonly [string, string])[] = [
  ['letters', 'a'],
  ['digits', '1.1'],
  ['Chinese', '没'],
  ['Chinese without marks', '工程师小王没有检查配置就上线了导致服务中断'],
  ['names', '王伟'],
  ['brackets', '(【['],
  ['opening quotes', '“'],
  ['single quotes', " 'a"],
  ['handles', '@a-'],
  ['addresses', '://a'],
  ['possessives', "engineer's "],
  ['numbers and marks', '1) - '],
  ['pairs of surrogates', '😀'],
  ['lone surrogates', '\uD83D'],
];
