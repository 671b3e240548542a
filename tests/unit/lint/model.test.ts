/** The trained model beside the rules: what it adds, what it leaves alone, and that it is the same everywhere. */
import { describe, expect, it } from 'vitest';
import { emptyContext, type LintBlock } from '../../../shared/lint/block';
import { categories } from '../../../shared/lint/diagnostic';
import { createLinter, createRuleLinter } from '../../../shared/lint/lint';
import { chineseTrained } from '../../../shared/lint/model/chinese';
import { englishTrained } from '../../../shared/lint/model/english';
import { hashFeature, hashText } from '../../../shared/lint/model/hash';
import { learnedRules } from '../../../shared/lint/model/learned-rule';
import * as format from '../../../shared/lint/model/weights';
import { readPack } from '../../../shared/lint/pack/read-pack';
import { lintRules } from '../../../shared/lint/rules/registry';
import { packText } from '../../kit/pack-file';
import { learn, trainDetector } from '../../lint-eval/trainer.mjs';
import { voicesOf } from '../../lint-eval/voices.mjs';

const blockOf = (text: string): LintBlock => ({
  text,
  kind: 'paragraph',
  masks: [],
  section: null,
  label: '',
});
const heard = createLinter({ ...emptyContext, learned: true });
const ruled = createRuleLinter(emptyContext);

describe('the model', () => {
  it('adds suggestions to open voices where no rule speaks, inside the text and under its own rules', async () => {
    const ids = new Set(learnedRules(lintRules).map(({ id }) => id));
    for (const language of ['en', 'zh'] as const) {
      const blame = (await voicesOf(language))
        .filter(({ sealed }) => !sealed)
        .flatMap(({ sentences }) => sentences)
        .filter(({ category, text }) => category !== null && ruled(blockOf(text)).length === 0);
      const found = blame.flatMap(({ text }) => heard(blockOf(text)).map((one) => ({ ...one, whole: text })));
      expect(found.length).toBeGreaterThan(blame.length / 4);
      for (const { rule, level, text, start, end, whole } of found) {
        expect(ids).toContain(rule);
        expect(level).toBe('suggestion');
        expect(whole.slice(start, end)).toBe(text);
        expect(text.trim()).not.toBe('');
      }
    }
  });

  it('takes back what the rules say of harmless sentences more often than what they say of blame', async () => {
    for (const language of ['en', 'zh'] as const) {
      const some = (await voicesOf(language)).filter(({ sealed }) => !sealed).slice(0, 12);
      const spoken = some
        .flatMap(({ sentences }) => sentences)
        .filter(({ text }) => ruled(blockOf(text)).length > 0);
      const taken = spoken.filter(({ text }) => heard(blockOf(text)).length === 0);
      const wrong = spoken.filter(({ category }) => category === null);
      const takenWrong = taken.filter(({ category }) => category === null);
      expect(takenWrong.length / wrong.length).toBeGreaterThan(0.5);
      expect((taken.length - takenWrong.length) / (spoken.length - wrong.length)).toBeLessThan(0.05);
    }
  });

  it('does not let neighbours of a sentence change what a rule says of it: a warning went when the line before it was edited', () => {
    const neighbours = ['A report held 180 connections.', '14:02 报表占了 180 个连接。'];
    const blame = [
      'The engineer was sloppy.',
      'The developer forgot to run the tests.',
      'We should have tested the restore.',
      '值班同学太粗心了。',
      '小王忘了看监控。',
    ];
    const levelsIn = (text: string): readonly string[] =>
      heard(blockOf(text))
        .filter(({ margin }) => margin === null)
        .map(({ level, rule }) => `${level} ${rule}`);
    for (const [index, one] of blame.entries()) {
      const other = neighbours[index < 3 ? 0 : 1] as string;
      const alone = levelsIn(one);
      expect(alone).not.toEqual([]);
      for (const text of [
        `${other} ${one}`,
        `${one} ${other}`,
        `${other} ${one} ${other}`,
        `${other} ${other} ${one} ${other}`,
      ])
        expect(levelsIn(text)).toEqual(alone);
    }
  });

  it('fits into 300 kilobytes a language', () => {
    for (const { table, kinds } of [englishTrained, chineseTrained])
      expect(table.length + kinds.length).toBeLessThan(300_000 - 1_000);
  });

  it('has a why and a question for each category in both languages', () => {
    expect(learnedRules(lintRules)).toHaveLength(2 * categories.length);
    for (const { why, ask } of learnedRules(lintRules))
      for (const words of [why.en, why.zh, ask.en, ask.zh]) expect(words).not.toBe('');
  });

  it('stays silent on rules that are ignored', () => {
    const text = 'Kieran could not organise a sandwich, and everybody on the pass knew it.';
    const ignoredRules = heard(blockOf(text)).map(({ rule }) => rule);
    expect(createLinter({ ...emptyContext, learned: true, ignoredRules })(blockOf(text))).toEqual([]);
  });

  it('does not bring back under its own name what a pack switched off', () => {
    const text = 'The developers always forget the changelog.';
    expect(heard(blockOf(text))).not.toEqual([]);
    const read = readPack(packText());
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    expect(createLinter({ ...emptyContext, learned: true, packs: [read.pack] })(blockOf(text))).toEqual([]);
  });

  it('has nothing to say of a rewrite with a blank to fill', () => {
    expect(heard(blockOf('The reviewer had [what had priority] at hand.'))).toEqual([]);
  });

  it('hashes as it did when it was trained', () => {
    expect(hashText('reviewer')).toBe(829999643);
    expect(hashFeature(5, 1, 2, 3)).toBe(-1197499824);
  });

  it('is read whole: every place of the tables is a letter of the alphabet', () => {
    for (const weights of [englishTrained, chineseTrained].map(format.readWeights)) {
      expect(weights.keys.filter((key) => key > 0).length).toBeGreaterThan(60_000);
      expect(weights.kinds).toHaveLength(categories.length << format.kindBits);
    }
  });
});

describe('training', () => {
  const samples = Array.from({ length: 60 }, (_, index) => ({
    hashes: [index % 2, 10 + (index % 3), 20 + (index % 5)].map((feature) => hashFeature(1, feature, 0, 0)),
    category: index % 2 === 0 ? 'character' : null,
    kind: 'sentence',
  }));

  it('makes the same bytes twice', () => {
    expect(trainDetector(samples, format)).toEqual(trainDetector(samples, format));
  });

  it('learns what tells the samples apart', () => {
    const { score } = learn(samples);
    for (const sample of samples) expect(score(sample) > 0).toBe(sample.category !== null);
  });
});
