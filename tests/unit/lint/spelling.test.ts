/** Spelling: which words are looked at, and that both spellings of English and the words of the trade are right. */
/// <reference path="../../../renderer/workers/nspell.d.ts" />
import { readFileSync } from 'node:fs';
import createSpelling from 'nspell';
import { describe, expect, it } from 'vitest';
import { candidatesIn } from '../../../shared/lint/spelling/candidates';
import { knownWords, spellingRule } from '../../../shared/lint/spelling/known';
import { createSpeller } from '../../../shared/lint/spelling/speller';

const read = (file: string): string =>
  readFileSync(new URL(`../../../node_modules/dictionary-en/${file}`, import.meta.url), 'utf8');
const speller = createSpeller(createSpelling(read('index.aff'), read('index.dic')));

const wrongIn = (text: string): readonly string[] =>
  candidatesIn(text, [])
    .map(({ word }) => word)
    .filter((word) => !speller.isRight(word));

describe('spelling', () => {
  it('marks what is wrong', () => {
    expect(
      wrongIn('Recieved the alert; the deploymnet was seperate. We definately saw it (occured twice).'),
    ).toEqual(['Recieved', 'deploymnet', 'seperate', 'definately', 'occured']);
  });

  it.each([
    [
      'identifiers, paths and addresses',
      'poolMaxx max_cnnections v2x /etc/passwdd https://exmple.org/fooo a@exmple.org x=yy 14h32',
    ],
    ['names inside a sentence, capitals', 'We asked Grafanaa and the EKSS team of Hellman, APIs too.'],
    ['Chinese with English in it', '支付超时后回滚，见 kubectl 与 failover 记录。'],
    [
      'words of incidents',
      'The rollback of the hotfix hit the on-call runbook; failover, kubelet, webhook, postmortem.',
    ],
    [
      'British spellings',
      'The organisation analysed behaviour, cancelled travelling, labelled the centre grey, whilst prioritising defence; the programme fulfilled it.',
    ],
    [
      'American spellings',
      'The organization analyzed behavior, canceled traveling, labeled the center gray while prioritizing defense.',
    ],
    ['elisions and possessives', "It didn't; they’re the team's dashboards' alerts, we've seen it."],
  ])('leaves %s alone', (_, text) => {
    expect(wrongIn(text)).toEqual([]);
  });

  it('leaves masked stretches alone', () => {
    expect(candidatesIn('see codee here', [{ start: 4, end: 9 }]).map(({ word }) => word)).toEqual([
      'see',
      'here',
    ]);
  });

  it('offers at most five corrections', () => {
    expect(speller.corrections('recieved')[0]).toBe('received');
    expect(speller.corrections('teh').length).toBeLessThanOrEqual(5);
  });

  it('knows the names of the document, what it ignores, and the words of the writer', () => {
    const ignored = [
      { id: '1', scope: 'words', rule: spellingRule, quote: 'Thingy' },
      { id: '2', scope: 'words', rule: 'other', quote: 'careless' },
    ] as const;
    const known = knownWords({ people: ['@Zhangsan', 'Duty lead'], systems: ['checkout-svc'] }, ignored, [
      'Foo',
    ]);
    expect([...known].sort()).toEqual(['checkout', 'duty', 'foo', 'lead', 'svc', 'thingy', 'zhangsan']);
  });
});
