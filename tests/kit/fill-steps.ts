/** Every structure of the six steps, filled by keys alone in the order in which a walk comes past them. */

import type { Language } from '../../shared/kit/bilingual';
import {
  observationLabels,
  practiceLabels,
  reviewLabels,
  statusLabels,
} from '../../shared/manuscript/labels';
import type { StepId } from '../../shared/retrospective/step-id';
import { noticeFields } from '../../shared/steps/notice-bans';
import type { Keys } from './by-keys';
import { messages, say } from './desk';
import { choices, days, type Story } from './full-story';

type Fill = (keys: Keys, told: Story['told'], language: Language) => Promise<void>;

const addTo = (label: string, language: Language): string =>
  `${messages[language].structures.rows.add}: ${label}`;

export const fillStep: Readonly<Record<StepId, Fill>> = {
  goals: async (keys, told, language) => {
    const { goals } = messages[language].structures;
    await keys.add(goals.addGoal, told.goal);
    await keys.into(goals.target, told.target);
    await keys.unfold(told.goal);
    await keys.into(goals.measure, told.measure);
    await keys.into(goals.source, told.source);
    await keys.add(goals.addHandling, told.handlingTime);
    await keys.into(`${choices.handling[language]}: ${goals.source}`, told.handlingSource);
    await keys.add(goals.addAssumption, told.assumption);
    await keys.into(goals.signal, told.shownFalseBy);
  },

  narrative: async (keys, told, language) => {
    const { timeline } = messages[language].structures;
    await keys.into(timeline.entry, `14:05 ${told.event}`);
    await keys.enter();
    await keys.into(timeline.role, told.role, 'Shift+Tab');
    await keys.press(timeline.key);
    await keys.unfold(told.event);
    await keys.choose(timeline.kind, choices.kind[language]);
    await keys.choose(timeline.milestone, choices.started[language]);
    await keys.choose(timeline.phase, choices.phase[language]);
    for (const part of ['known', 'believed', 'unknown'] as const) await keys.into(timeline[part], told[part]);
    await keys.add(timeline.addLink, told.link);
    await keys.into(timeline.linkNote, told.linkNote);
    await keys.add(timeline.addQuote, told.quote);
    await keys.into(timeline.quoteSource, told.quoteSource);
    await keys.into(timeline.entry, `14:45 ${told.laterEvent}`);
    await keys.enter();
    await keys.unfold(told.laterEvent, 'Shift+Tab');
    await keys.choose(timeline.milestone, choices.restored[language]);
    await keys.add(timeline.addNote, told.silence, 'Shift+Tab');
  },

  evaluation: async (keys, told, language) => {
    const { evaluation } = messages[language].structures;
    const goal = { goal: told.goal };
    await keys.into(say(evaluation.actualOf, goal), told.actual);
    await keys.choose(say(evaluation.verdictOf, goal), choices.verdict[language]);
    await keys.unfold(told.goal);
    await keys.into(say(evaluation.noteOf, goal), told.resultNote);
    await keys.add(evaluation.addImpact, told.affected);
    for (const figure of ['howMany', 'howLong', 'cost'] as const)
      await keys.into(evaluation[figure], told[figure]);
    await keys.unfold(told.affected);
    await keys.into(evaluation.source, told.impactSource);
    await keys.tick(evaluation.isEstimate);
    await keys.into(evaluation.confirmedBy, told.confirmedBy);
    await keys.date(evaluation.confirmedDue, days.confirmed);
    for (const kind of ['held', 'lucky', 'better'] as const)
      await keys.add(addTo(observationLabels[kind][language], language), told[kind]);
  },

  causes: async (keys, told, language) => {
    const { factors } = messages[language].structures;
    await keys.add(factors.first, told.factor);
    await keys.deeper(told.deeper);
    await keys.tick(say(factors.pickedAt, { name: told.deeper }));
    await keys.unfold(told.deeper);
    await keys.into(factors.evidence, told.evidence);
    await keys.into(factors.counterEvidence, told.counterEvidence);
    await keys.choose(factors.confidence, factors.confidenceEvidence);
    await keys.choose(factors.family, choices.family[language]);
    await keys.choose(factors.category, choices.category[language]);
    await keys.tick(factors.ownSide);
  },

  patterns: async (keys, told, language) => {
    const { patterns } = messages[language].structures;
    await keys.add(patterns.addRule, told.condition);
    await keys.into(patterns.result, told.result);
    await keys.into(patterns.mechanism, told.mechanism);
    await keys.into(patterns.notWhen, told.boundary);
    await keys.into(patterns.signal, told.ruleSignal);
    await keys.add(patterns.addFor, told.caseFor);
    await keys.add(patterns.addAgainst, told.caseAgainst);
    const practices = { start: told.start, stop: told.stop, keep: told.keep, try: told.attempt } as const;
    for (const kind of ['start', 'stop', 'keep', 'try'] as const)
      await keys.add(addTo(practiceLabels[kind][language], language), practices[kind]);
  },

  document: async (keys, told, language) => {
    const { measures } = messages[language].structures;
    await keys.next(statusLabels.draft[language], choices.status[language]);
    await keys.choose(measures.severity, `SEV2 · ${choices.severity[language]}`);
    await keys.date(measures.reviewDate, days.review);
    await keys.add(measures.addMeasure, told.action);
    await keys.into(measures.owner, told.owner);
    await keys.date(measures.due, days.due);
    await keys.choose(measures.strength, measures.strengths.s5);
    await keys.choose(measures.state, choices.state[language]);
    await keys.unfold(told.action);
    await keys.into(measures.verification, told.verification);
    await keys.choose(measures.side, choices.side[language]);
    await keys.choose(measures.means, choices.means[language]);
    await keys.choose(measures.factor, told.factor);
    await keys.into(measures.link, told.tracker);
    await keys.add(measures.addAgainst, told.against);
    await keys.into(measures.reason, told.reason);
    await keys.add(measures.addNotice, told.noticeTitle);
    await keys.unfold(told.noticeTitle);
    for (const field of noticeFields)
      await keys.into(measures[field], told[field === 'affected' ? 'noticeAffected' : field]);
    await keys.into(measures.channels, told.channels);
    await keys.tick(reviewLabels.names[language]);
    await keys.into(say(measures.reviewedByRole, { subject: reviewLabels.names[language] }), told.reviewer);
  },
};
