/** Looks words up in the English dictionary that comes with the app; nothing is ever fetched. */
import rules from 'dictionary-en/index.aff?raw';
import words from 'dictionary-en/index.dic?raw';
import createSpelling from 'nspell';
import { createSpeller } from '../../shared/lint/spelling/speller';
import type { SpellingAnswer, SpellingRequest } from './spelling-protocol';

const speller = createSpeller(createSpelling(rules, words));

self.addEventListener('message', ({ data }: MessageEvent<SpellingRequest>) => {
  const answer: SpellingAnswer = {
    ticket: data.ticket,
    words:
      data.kind === 'check'
        ? data.words.filter((word) => !speller.isRight(word))
        : speller.corrections(data.word),
  };
  self.postMessage(answer);
});
