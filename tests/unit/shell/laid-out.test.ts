/** Expressions over lines are the same whether the build or the program puts them together. */
import { describe, expect, it } from 'vitest';
import { laidOut as plugin } from '../../../scripts/laid-out.mjs';
import { laidOut } from '../../../shared/kit/laid-out';

const built = (code: string): string => {
  const { transform } = plugin();
  if (typeof transform !== 'function') throw new Error('It does not transform.');
  const result = transform.call({} as never, code, '/x/shared/consistency/x.ts');
  return typeof result === 'object' && result !== null && 'code' in result ? String(result.code) : code;
};

/** What an expression of the program becomes, as letters and flags. */
const evaluated = (code: string): string => String(new Function(`return ${built(code)}`)());

describe('laid-out expressions', () => {
  it('leave out line breaks and the blanks around lines', () => {
    const form = laidOut('iu')`
      \b(?:
        time ?out|"late"[ ]
        again
      )\b|
      其中|\x60\d+\x60
    `;
    expect(String(form)).toBe(String(/\b(?:time ?out|"late"[ ]again)\b|其中|\x60\d+\x60/iu));
  });

  it('are the same once built, in a string whose letters can be escaped', () => {
    const code = 'laidOut(\'iu\')`\n  \\b(?:\n    time ?out|"late"\n  )\\b|\n  其中\n`';
    expect(evaluated(code)).toBe(String(/\b(?:time ?out|"late")\b|其中/iu));
    expect(built(`const one = ${code}, two = laidOut()\`\n a/b\n\`;`)).toBe(
      'const one = new RegExp("\\\\b(?:time ?out|\\"late\\")\\\\b|其中", \'iu\'), two = new RegExp("a/b", \'\');',
    );
  });

  it('leave other code as it is', () => {
    expect(built('export const form = /a/;')).toBe('export const form = /a/;');
  });
});
