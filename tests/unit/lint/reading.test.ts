/** What a document says of its sentences: how full lines are read on, and how sure the model has to be in a calm text. */
import { describe, expect, it } from 'vitest';
import { emptyContext } from '../../../shared/lint/block';
import { createReader } from '../../../shared/lint/lint';
import { type Reading, settled } from '../../../shared/lint/reading';
import { blockOf, lintText } from './lint-text';

const read = createReader({ ...emptyContext, learned: true });
const ironic = 'Kieran could not organise a sandwich, and everybody on the pass knew it.';
const calm = 'The buffer holds the bytes that were read and not yet written to the file.';

const barely = (reading: Reading): Reading => ({
  ...reading,
  found: reading.found.map((one) => ({ ...one, margin: 1 })),
});

describe('a suggestion of the model', () => {
  it('stands alone and is taken back among the lines of a manual when it was hardly sure', () => {
    const reading = barely(read(blockOf(ironic)));
    expect(reading.found).toHaveLength(1);
    expect(settled([reading])[0]).toHaveLength(1);
    const manual = Array.from({ length: 30 }, () => read(blockOf(calm)));
    expect(settled([...manual, reading]).flat()).toEqual([]);
  });

  it('stands there too when it was sure, and so does what a rule says', () => {
    const manual = Array.from({ length: 30 }, () => read(blockOf(calm)));
    const ruled = read(blockOf('The admin failed to renew the certificate.'));
    const sure = { ...ruled, found: ruled.found.map((one) => ({ ...one, margin: 1000 })) };
    expect(ruled.found.map(({ margin }) => margin)).toEqual([null]);
    expect(settled([...manual, ruled, sure]).flat()).toHaveLength(2);
  });
});

describe('a line break', () => {
  const before = 'The relief pump had been off since Monday, and the operator';

  it('inside a sentence that fills its line is a blank', () => {
    expect(lintText(`${before}\nforgot to note it.`).map(({ text }) => text)).toEqual(['forgot to note']);
    expect(
      lintText('上周三夜里一点二十分左右，负责本次变更窗口的值班工程师\n忘了确认回滚脚本。').map(
        ({ text }) => text,
      ),
    ).toEqual(['忘了确认']);
  });

  it.each([
    'The relief pump was off; so said the operator.\nForgot password: see page 4.',
    `${before}\nAna: forgot password link is on page 4`,
    'on call: the operator\nforgot password link: page 4',
  ])('behind a short line, a full stop or before a label ends it: “%s”', (text) => {
    expect(lintText(text)).toEqual([]);
  });
});
