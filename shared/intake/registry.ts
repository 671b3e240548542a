/** All formats of pasted text, and which one a text looks like. */
import type { IntakeFormat } from './format';
import { sampleLength } from './format';
import { alerts } from './formats/alerts';
import { chat } from './formats/chat';
import { csv } from './formats/csv';
import { dingtalk } from './formats/dingtalk';
import { discord } from './formats/discord';
import { email } from './formats/email';
import { irc } from './formats/irc';
import { jsonLines } from './formats/json-lines';
import { kubernetes } from './formats/kubernetes';
import { lark } from './formats/lark';
import { log } from './formats/log';
import { markdown } from './formats/markdown';
import { nginx } from './formats/nginx';
import { notes, surestNotes } from './formats/notes';
import { slack } from './formats/slack';
import { slackJson } from './formats/slack-json';
import { statusPage } from './formats/status-page';
import { journald, syslog } from './formats/syslog';
import { teams } from './formats/teams';
import { wechat } from './formats/wechat';

/** In the order they are offered. */
export const intakeFormats: readonly IntakeFormat[] = [
  slack,
  slackJson,
  teams,
  lark,
  dingtalk,
  wechat,
  discord,
  irc,
  chat,
  email,
  alerts,
  statusPage,
  syslog,
  journald,
  nginx,
  kubernetes,
  jsonLines,
  csv,
  log,
  markdown,
  notes,
];

export interface RecognisedFormat {
  readonly format: IntakeFormat;
  /** 0 to 1. */
  readonly confidence: number;
}

/** The formats a text may be in, the likeliest first. There is always one: notes, searched for times only while nothing is clearer. */
export function recogniseFormats(lines: readonly string[]): readonly RecognisedFormat[] {
  const sample = lines.slice(0, sampleLength);
  const scored = intakeFormats
    .filter((format) => format !== notes)
    .map((format) => ({ format, confidence: Math.min(1, format.recognise(sample)) }))
    .filter(({ confidence }) => confidence > 0);
  const isClear = scored.some(({ confidence }) => confidence > surestNotes);
  const ofNotes = { format: notes, confidence: isClear ? 0 : notes.recognise(sample) };
  return [...scored, ofNotes].sort((one, other) => other.confidence - one.confidence);
}
