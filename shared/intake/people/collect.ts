/** Collects who spoke and who was spoken of, each person once, with what they said. */
import { laidOut } from '../../kit/laid-out';
import { isNick } from './nicknames';
import { pinyinHandles } from './pinyin-handle';
import { Roster } from './roster';
import { isGroup, isMany, isRoleAlone, titledName } from './title';

export interface Person {
  /** As first written, without the job. */
  readonly name: string;
  /** Other spellings seen: handles of mentions, initials. */
  readonly aliases: readonly string[];
  /** The job written beside the name, or empty. */
  readonly title: string;
  readonly messages: number;
}

export interface Utterance {
  readonly speaker: string;
  readonly bot: boolean;
  readonly text: string;
}

const mention =
  /(?<![\w.+/-])@([\p{L}][\p{L}\p{N}._-]{0,38}(?:\s\p{Script=Han}{1,2}(?=\s))?(?:\s?[(（][^()（）]{1,12}[)）])?)/gu;

/** What an app says of its own begins with whom it is about: "zelda_88 just slid into the server." */
const announcement =
  /^(?:→\s*)?(\p{L}[\p{L}\p{N}]*[_.\d][\p{L}\p{N}_.]{0,30}) (?:just |has |have |was )?(?:joined|left|quit|slid|landed|showed up|appeared|hopped|pinned|arrived)\b/u;

/** Who is written to as first and last name: "dana.whitfield@". */
const mailbox = /(?<![\p{L}\p{N}._%+-])(\p{Ll}{2,20}[._]\p{Ll}{2,20})@[a-z\d.-]{3,}/giu;
const isHan = /^\p{Script=Han}+$/u;

const machine = laidOut('i')`
  (?:
    bot|alert(?:s|manager)?|pagerduty|opsgenie|grafana|prometheus|datadog|jenkins|github|
    gitlab|sentry|zabbix|nagios|statuspage|cloudwatch|jira|new ?relic|argo ?cd|spinnaker|
    webhook|workflow|monitor(?:ing)?|slackbot|splunk|kibana|uptime|pingdom|victorops|
    incident\.io|firehydrant|rootly|system|notifier|deployer
  )\b
`;
const machineZh = /(?:机器人|助手|告警|监控|系统(?:消息|通知)?|小秘书|播报|通知|夜莺|发布平台|流水线)$/u;

/** Whether a machine speaks, by its name. */
export const isMachine = (name: string): boolean => machine.test(name) || machineZh.test(name);

/** Names that nobody speaks under. */
export interface UnspokenNames {
  /** Those the writer gave a role. */
  readonly told: readonly string[];
  /** Those found in running text. */
  readonly prose: readonly string[];
}

/** People in the order they appear. Machines, groups and roles are none. */
export function collectPeople(
  utterances: readonly Utterance[],
  { told, prose }: UnspokenNames,
): readonly Person[] {
  const roster = new Roster();
  for (const [speaker, messages] of messagesOf(utterances)) {
    const { name, title } = titledName(speaker);
    if (isRoleAlone(speaker) || isRoleAlone(name) || isMany(name) || isSelf.test(name)) continue;
    const draft = roster.draftFor(name);
    draft.title ||= title;
    draft.messages += messages;
  }
  const speakers = roster.drafts.map(({ name }) => name);
  const mentioned = found(mention, utterances).map((text) => trimMention(text, speakers));
  const announced = utterances.flatMap(({ speaker, text }) =>
    speaker === '' ? [announcement.exec(text)?.[1] ?? ''] : [],
  );
  const handles = utterances.flatMap(({ text }) => (text.includes('@') ? pinyinHandles(text) : []));
  const written = withoutRunOn([...told, ...prose.filter((name) => !isNick(name))], speakers);
  const addressed = [...mentioned, ...found(mailbox, utterances), ...handles, ...announced];
  for (const name of new Set([...written, ...addressed, ...prose.filter(isNick)])) {
    if (isNick(name) && !told.includes(name) && roster.answersTo(name)) continue;
    if (!isNameable(name) || isGroup(name) || isMachine(name)) continue;
    const { name: own, title } = titledName(name);
    const { aliases } = roster.draftFor(own);
    if (title !== '') aliases.add(name);
  }
  return roster.drafts.map((draft) => ({ ...draft, aliases: [...draft.aliases] }));
}

/** How many messages each speaker who is no machine wrote, in the order they first spoke. */
function messagesOf(utterances: readonly Utterance[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { speaker, bot } of utterances)
    if (speaker !== '' && !bot) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  return new Map([...counts].filter(([speaker]) => !isMachine(speaker)));
}

/** The names the form finds after or before an @. */
const found = (form: RegExp, utterances: readonly Utterance[]): readonly string[] =>
  utterances.flatMap(({ text }) =>
    text.includes('@') ? [...text.matchAll(form)].map(([, name = '']) => name) : [],
  );

/** Without what is a speaker's Chinese name with the beginning of the next word behind it. */
function withoutRunOn(names: readonly string[], speakers: readonly string[]): readonly string[] {
  const known = speakers.map((name) => name.replace(/\s/g, '')).filter((name) => isHan.test(name));
  return names.filter(
    (name) => !isHan.test(name) || !known.some((own) => name !== own && name.startsWith(own)),
  );
}

/** How an app calls whoever copied from it: the word stands for nobody in the text. */
const isSelf = /^(?:you|me|我|自己|本人)$/i;

/** "@刘洋(运维)": the job an app writes behind the name goes with it. */
const bracketedJob = /^\s?[(（][^()（）]{1,12}[)）]/u;

/** One Chinese character or Latin letter names nobody. */
const isNameable = (name: string): boolean => name.replace(/[^\p{L}]/gu, '').length > 1;

/** Chinese mentions run on into the sentence: the longest known beginning counts, else at most four characters. */
function trimMention(text: string, speakers: readonly string[]): string {
  const name = text.replace(/[._-]+$/, '').replace(/(?<=^\p{Script=Han})\s(?=\p{Script=Han})/u, '');
  if (!/^\p{Script=Han}/u.test(name)) return name.replace(/\p{Script=Han}.*$/u, '');
  const known = speakers
    .filter((own) => name.startsWith(own))
    .sort((one, other) => other.length - one.length)[0];
  if (known) return known + (bracketedJob.exec(name.slice(known.length))?.[0] ?? '');
  const han = /^\p{Script=Han}+/u.exec(name)?.[0] ?? '';
  if (/^(?:所有人|全体)/u.test(han)) return '';
  return han.length <= 4 ? han : han.slice(0, 3);
}
