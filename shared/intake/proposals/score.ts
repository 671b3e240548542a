/** Tells by fixed rules which events a reader of the story needs, and says why. The same text gives the same answer. */
import type { Bilingual } from '../../kit/bilingual';
import type { EventKind, Milestone } from '../../retrospective/timeline';
import type { Said } from '../piece';
import { appNotice, chatterClues } from './clues/chatter';
import type { EventClue } from './clues/event-clue';
import { eventClues } from './clues/registry';

export interface Scored {
  readonly score: number;
  readonly kind: EventKind;
  /** Neither the words nor the source speak for a kind: it is only what most of its sort are. */
  readonly isGuess: boolean;
  /** The milestone the words speak of; which event is it, the whole decides. */
  readonly milestone: Milestone | null;
  readonly why: Bilingual;
}

/** From this score on an event is proposed. */
export const proposedFrom = 4;

const chatter: Bilingual = { en: 'nothing that tells it from chatter', zh: '没有区别于闲聊的线索' };
const logged: Bilingual = { en: 'the log calls it an error', zh: '日志标为错误' };
const warned: Bilingual = { en: 'the log calls it a warning', zh: '日志标为警告' };
const written: Bilingual = { en: 'it stands in a written timeline', zh: '写在时间线里' };
const machine: Bilingual = { en: 'a machine reported it', zh: '由系统报出' };

/** What kind of text it stands in: in a written timeline every row was meant to be told. */
export type Setting = 'chat' | 'log' | 'document';

/** People chat, machines report, and a timeline tells what was done. */
const usualKind: Readonly<Record<Setting, EventKind>> = {
  chat: 'message',
  log: 'signal',
  document: 'action',
};

const looked = 1500;
/** "Checkout down for customers?" asks and reports at once. */
const isQuestion = /[?？]\s*$/;

export function scoreEvent({ text, bot, level }: Said, setting: Setting): Scored {
  const head = wordsIn(text.slice(0, looked), setting);
  const fitting = cluesIn(head);
  const best = fitting[0] ?? null;
  const isReport = best?.kind === 'signal' && best.weight >= 4;
  const against =
    weightAgainst(head.trim(), setting) -
    (setting !== 'document' && isReport && isQuestion.test(head) ? 1 : 0);
  const words = fitting.reduce((sum, { weight }) => sum + weight, 0) - (best?.weight ?? 0);
  const base = (best?.weight ?? 0) + Math.min(3, words * 0.4);
  const source = sourceWeight(setting, bot, level);
  const told = best?.milestone === 'restored' ? Math.max(0, source.weight) : source.weight;
  const score = Math.round((base + told - against) * 10) / 10;
  return {
    score,
    kind: best?.kind ?? usualKind[setting],
    isGuess: !best?.kind && setting !== 'log',
    milestone: fitting.find(({ milestone }) => milestone)?.milestone ?? null,
    why: best && score >= proposedFrom ? best.why : score >= proposedFrom ? source.why : chatter,
  };
}

/** The clues that fit, the heaviest first; of two that weigh the same the one that stands first ("restarted it, queue at 3,200"). */
const cluesIn = (text: string): readonly EventClue[] =>
  eventClues
    .map((clue) => ({ clue, at: text.search(clue.form) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => other.clue.weight - one.clue.weight || one.at - other.at)
    .map(({ clue }) => clue);

/** What speaks against an event; in a written timeline, where all was meant to be told, only what is small talk for sure. */
function weightAgainst(text: string, setting: Setting): number {
  if (text.length > longestChatter) return 0;
  const clues =
    setting === 'document'
      ? chatterClues.filter(([form, weight]) => weight >= proposedFrom && form !== appNotice)
      : chatterClues;
  return clues.reduce((sum, [form, weight]) => (form.test(text) ? sum + weight : sum), 0);
}

const longestChatter = 120;

/** Machines join words by underscores: "reader_offline". */
const wordsIn = (text: string, setting: Setting): string =>
  setting === 'log' ? text.replaceAll('_', ' ') : text;

function sourceWeight(
  setting: Setting,
  bot: boolean,
  level: Said['level'],
): { readonly weight: number; readonly why: Bilingual } {
  if (setting === 'document') return { weight: 4, why: written };
  if (setting === 'log') {
    if (level === 'error') return { weight: 3, why: logged };
    if (level === undefined) return { weight: 0, why: machine };
    if (level === 'warning') return { weight: 1, why: warned };
    return { weight: level === 'debug' ? -4 : -1.5, why: machine };
  }
  return { weight: bot ? 1.5 : 0, why: machine };
}
