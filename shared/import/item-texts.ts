/** Every string of an item that somebody wrote, list by list. */
import { noticeFieldLabels } from '../manuscript/labels';
import type { Notice } from '../retrospective/action-items';
import type { Retrospective } from '../retrospective/retrospective';
import { gapTexts } from './events';

const noticeFields = Object.keys(noticeFieldLabels) as (keyof typeof noticeFieldLabels)[];

const noticeTexts = (notice: Notice): readonly string[] => [
  notice.title,
  ...noticeFields.map((field) => notice[field]),
  notice.signature,
  ...notice.channels,
];

/** Of the lists that have no reader of their own texts elsewhere. */
export const itemTexts = (document: Retrospective): readonly string[] => [
  ...document.gapNotes.flatMap(gapTexts),
  ...document.impacts.flatMap(({ who, howMany, howLong, cost, source, estimate }) => [
    ...[who, howMany, howLong, cost, source],
    ...[estimate?.confirmedBy ?? '', estimate?.due ?? ''],
  ]),
  ...document.handlingTargets.flatMap(({ text, source }) => [text, source]),
  ...document.assumptions.flatMap(({ text, signal }) => [text, signal]),
  ...document.observations.map(({ text }) => text),
  ...document.factors.flatMap(({ statement, evidence, counterEvidence }) => [
    ...[statement, evidence, counterEvidence],
  ]),
  ...document.rules.flatMap(({ condition, result, mechanism, boundary, signal, casesFor, casesAgainst }) => [
    ...[condition, result, mechanism, boundary, signal],
    ...[...casesFor, ...casesAgainst].map(({ text }) => text),
  ]),
  ...document.practices.map(({ text }) => text),
  ...document.decidedAgainst.flatMap(({ text, reason }) => [text, reason]),
  ...document.notices.flatMap(noticeTexts),
  ...document.ladder.flatMap(({ level, name, readsAs, response, notice, document: filed }) => [
    ...[level, name, readsAs, response, notice, filed],
  ]),
  ...document.reviews.map(({ by }) => by),
];
