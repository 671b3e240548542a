/** The ways chats write name, time and first words on one line. */
import { emojiForm } from './marks';
import { isClearSpeaker, isSpeaker, withoutBadge } from './speaker';
import { stamp } from './stamp';

/** The head of a message; `text` is null when it stands on the lines below. */
export interface Header {
  readonly time: string;
  /** Empty: the one who spoke before, or the name on the line above. */
  readonly name: string;
  readonly text: string | null;
  /** Nobody's message: joined, left, renamed. */
  readonly notice?: true;
}

/** A stamp on a line of its own. */
export const isAlone = ({ name, text }: Header): boolean => name === '' && text === null;

type Read = (groups: readonly string[], isKnown: (name: string) => boolean) => Header | null;

interface Form {
  readonly form: RegExp;
  readonly read: Read;
}

const open = '[\\[(（【]';
const close = '[\\])）】]';
const boxed = `${open}\\s*(${stamp})\\s*${close}`;
const edited = '(?:\\s*[(（](?:[Ee]dited|已编辑|编辑过)[)）]|,\\s*(?:[Ee]dited|已编辑))?';
const moods = `(?:(?:${emojiForm})\\s*)*`;

/** What trackers write between a name and its stamp, or behind both. */
const remarked =
  '(?:added an? (?:comment|note|internal note)|commented|wrote|replied|said|posted|updated (?:the|this) (?:issue|ticket|case)|opened this (?:issue|pull request)|reopened this|closed this|(?:添加|发表|更新)了?(?:评论|备注|回复)|评论(?:了|道)?|回复(?:了|道)?|写道)';

const named =
  (check: (name: string) => boolean): Read =>
  ([time = '', name = '', text = ''], isKnown) =>
    isKnown(name) || check(name) ? { time, name, text } : null;

const nameFirst =
  (check: (name: string) => boolean): Read =>
  ([name = '', time = '', text], isKnown) =>
    isKnown(name) || check(withoutBadge(name).name) ? { time, name, text: text?.trim() ? text : null } : null;

/** Two words with capitals, or what only a tracker's remark could stand behind. */
const stampThenName: Read = ([time = '', name = '', remark = ''], isKnown) =>
  isKnown(name) ||
  (isClearSpeaker(name) && (/\s/.test(name) || remark !== '' || /^\p{Script=Han}{2,4}$/u.test(name)))
    ? { time, name, text: null }
    : null;

/** Tried in order; the first that makes sense is taken. A stamp alone is the commonest of all, and no other form fits it. */
const forms: readonly Form[] = [
  {
    form: new RegExp(`^(?:[—–]\\s*)?${moods}${open}?(${stamp})${close}?${edited}$`, 'u'),
    read: ([time = '']) => ({ time, name: '', text: null }),
  },
  {
    form: new RegExp(`^${open}?(${stamp})${close}?\\s*<[@+%&~ ]?([^<>\\s][^<>]{0,40})>\\s?(.*)$`, 'u'),
    read: named(() => true),
  },
  {
    form: new RegExp(`^${open}?(${stamp})${close}?\\s*(?:-!-|\\*{1,3}|←|→|-->|<--|==)\\s+(.+)$`, 'u'),
    read: ([time = '', text = '']) => ({ time, name: '', text, notice: true }),
  },
  { form: new RegExp(`^${boxed}\\s*([^:：\\]]{1,48}?)\\s*[:：]\\s+(.*)$`, 'u'), read: named(isSpeaker) },
  { form: new RegExp(`^${boxed}\\s*([^:：\\]]{1,20}?)[：](.*)$`, 'u'), read: named(isSpeaker) },
  { form: new RegExp(`^(${stamp})\\s+[-–—]\\s+([^:：]{1,48}?):\\s+(.*)$`, 'u'), read: named(isSpeaker) },
  {
    form: new RegExp(`^(${stamp})\\s+From\\s+(.{1,40}?)(?:\\s+[Tt]o\\s+.{1,40}?)?\\s?[:：]\\s*(.*)$`, 'u'),
    read: named(isSpeaker),
  },
  {
    form: new RegExp(`^From\\s+(.{1,40}?)\\s+(?:to|To)\\s+.{1,40}?\\s+(${stamp})$`, 'u'),
    read: nameFirst(isSpeaker),
  },
  {
    form: new RegExp(
      `^(.{1,40}?)\\s+${remarked}\\s*(?:on|at|-|–|—|·|于|@)?\\s*(${stamp})${edited}(?:\\s*·.{0,40})?[:：]?$`,
      'u',
    ),
    read: nameFirst(isSpeaker),
  },
  {
    form: new RegExp(`^(.{1,48}?)\\s*,?\\s*${boxed}\\s*[:：]?${edited}\\s*(.*)$`, 'u'),
    read: nameFirst(isClearSpeaker),
  },
  {
    form: new RegExp(`^(.{1,48}?)(?:\\s{2,}|\\s*[—–|]\\s*|\\t)(${stamp})${edited}[:：]?$`, 'u'),
    read: nameFirst(isSpeaker),
  },
  {
    form: new RegExp(`^(.{1,48}?)[,，]?\\s+-?\\s*(${stamp})${edited}[:：]?$`, 'u'),
    read: nameFirst(isClearSpeaker),
  },
  {
    form: new RegExp(`^(\\S{1,24}?)(${stamp})$`, 'u'),
    read: nameFirst((name) => /^\p{Script=Han}{2,6}$/u.test(name)),
  },
  {
    form: new RegExp(`^${boxed}\\s*(.{1,48})$`, 'u'),
    read: ([time = '', name = ''], isKnown) => (isKnown(name) ? { time, name, text: null } : null),
  },
  { form: new RegExp(`^(${stamp})\\s+([^:：]{1,48}?)[:：]\\s+(.*)$`, 'u'), read: named(isClearSpeaker) },
  { form: new RegExp(`^(${stamp})\\s+([^:：\\s]{1,16})[：](.*)$`, 'u'), read: named(isClearSpeaker) },
  { form: new RegExp(`^(${stamp})\\t([^\\t]{1,40})\\t(.*)$`, 'u'), read: named(isSpeaker) },
  { form: new RegExp(`^(${stamp})\\s+([^|]{1,30}?)\\s+\\|\\s(.*)$`, 'u'), read: named(isSpeaker) },
  {
    form: new RegExp(`^(${stamp})\\s+(.{1,48})$`, 'u'),
    read: ([time = '', name = ''], isKnown) => (isKnown(name) ? { time, name, text: null } : null),
  },
  {
    form: new RegExp(`^(.{1,24}?)\\s+(${stamp})[:：]?\\s+(\\S.*)$`, 'u'),
    read: ([name = '', time = '', text = ''], isKnown) => (isKnown(name) ? { time, name, text } : null),
  },
  {
    form: new RegExp(`^${boxed}\\s*(.+)$`, 'u'),
    read: ([time = '', text = '']) => ({ time, name: '', text }),
  },
  {
    form: new RegExp(
      `^(${stamp})\\s+[-–—]\\s+([^:：\\t]{1,40}?)(\\t[^\\t]{2,60}|\\s+[(（][^)）]{2,40}[)）])?$`,
      'u',
    ),
    read: stampThenName,
  },
  {
    form: new RegExp(`^(\\S.{1,80}[.!])\\s*[—–]\\s*(${stamp})$`, 'u'),
    read: ([text = '', time = '']) => ({ time, name: '', text, notice: true }),
  },
  {
    form: new RegExp(`^(${stamp})\\s+[-–—]\\s+(.+)$`, 'u'),
    read: ([time = '', text = '']) => ({ time, name: '', text, notice: true }),
  },
];

const mayHoldStamp = /\d[:：]\d/;
/** Marks of direction that apps put around names and stamps. */
const invisible = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** A line begins with a stamp or it does not: only the forms of its kind are tried. */
const stampFirst = new RegExp(`^(?:[—–]\\s*)?${moods}${open}?\\s*${stamp}`, 'u');
const isNameFirst = ({ form }: Form): boolean => /^\^(?:\(\.\{|\(\\S|From)/.test(form.source);
const formsOf = { stamp: forms.filter((form) => !isNameFirst(form)), name: forms.filter(isNameFirst) };

/** The head of a message a line is, or null. `isKnown` answers for names that were seen in clearer places. */
export function headerOf(line: string, isKnown: (name: string) => boolean): Header | null {
  if (!mayHoldStamp.test(line)) return null;
  const trimmed = line.replace(invisible, '').trim();
  const own = trimmed.length > 4000 ? trimmed.slice(0, 4000) : trimmed;
  for (const { form, read } of formsOf[stampFirst.test(own) ? 'stamp' : 'name']) {
    const match = form.exec(own);
    const header =
      match &&
      read(
        match.slice(1).map((group) => group ?? ''),
        isKnown,
      );
    if (header) return header;
  }
  return null;
}
