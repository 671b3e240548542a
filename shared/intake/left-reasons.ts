/** Why a line with a time became no event, in words. */
import type { Bilingual } from '../kit/bilingual';
import type { LeftReason } from './piece';

export const leftReasons: Readonly<Record<LeftReason, Bilingual>> = {
  'app-mark': { en: 'a mark of the app, not a message', zh: '应用自带的标记，不是消息' },
  'time-in-sentence': {
    en: 'a time inside a sentence, beside a written timeline',
    zh: '句子里的时间，另有成文的时间线',
  },
  'day-in-sentence': { en: 'a day without an hour, inside a sentence', zh: '句子里的日期，没有钟点' },
  'no-text': { en: 'a time with nothing said', zh: '有时间但没有内容' },
  'unreadable-time': { en: 'the time cannot be read', zh: '时间读不懂' },
  'unknown-line': { en: 'a line the format does not know', zh: '不属于该格式的行' },
};
