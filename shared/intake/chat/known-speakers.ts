/** Learns from a whole chat who speaks in it, and whether names stand above their stamps or below them. */
import { surnames } from '../../lint/lexicon/zh/name-characters';
import { headerOf, isAlone } from './headers';
import { isClearSpeaker, isSpeaker, withoutBadge } from './speaker';

export interface ChatNames {
  readonly known: ReadonlySet<string>;
  /** Every stamp stands alone, above the name. */
  readonly below: boolean;
  /** Every stamp stands alone, above lines that each begin with who speaks. */
  readonly spoken: boolean;
}

/** A stamp on a line of its own or beside a badge, with the filled lines around it. */
interface Lone {
  readonly above: string;
  readonly below: string;
  /** Stamps of one shape were put there by the same hand. */
  readonly shape: string;
  readonly badged: boolean;
}

/** Names that stand beside a stamp in a clear place, or next to stamps that stand alone. */
export function chatNames(lines: readonly string[]): ChatNames {
  const { sure, maybe, stamps, boxed } = survey(lines);
  const known = new Set([...sure, ...besideBoxes(boxed)]);
  for (const [name, count] of maybe) if (count > 1 && isClearSpeaker(name)) known.add(name);
  const lones = withNamedBadges(stamps);
  for (const { badged, above } of lones) if (badged) known.add(withoutBadge(above).name);
  for (const name of alwaysAbove(lones)) known.add(name);
  const below = alwaysBelow(lones);
  for (const name of below) known.add(name);
  const spoken =
    lones.length >= 2 && known.size === 0 && lones.every((lone) => spokenLine(lone.below) !== null);
  return { known, below: below.length > 0, spoken };
}

/** What each line shows by itself: names that are some for sure, those that may be, and the stamps between them. */
function survey(lines: readonly string[]) {
  const sure = new Set<string>();
  const maybe = new Map<string, number>();
  const stamps: Lone[] = [];
  const boxed: string[] = [];
  const filled = lines.map((line) => line.trim()).filter((line) => !isGap(line));
  let place = -1;
  let above = '';
  let wasHead = false;
  for (const line of lines) {
    const text = line.trim();
    if (!isGap(text)) place += 1;
    const header = headerOf(line, () => false);
    const badged = header !== null && header.text === null && isBadge(header.name);
    const lone = header !== null && (isAlone(header) || badged);
    if (header && header.name !== '' && !isBadge(header.name)) sure.add(withoutBadge(header.name).name);
    if (lone) stamps.push({ above, below: filled[place + 1] ?? '', shape: shapeOf(line), badged });
    const addressed = stamps.length > 0 ? nameWithColon(text) : null;
    if (addressed !== null && isFullName(addressed)) sure.add(addressed);
    const name = badged ? '' : withoutBadge(lone ? above : (nameBehind(line) ?? '')).name;
    if (!lone && isBoxed.test(line)) boxed.push(name);
    if (isSpeaker(name) && isSure(line, name, lone)) sure.add(name);
    else if (isSpeaker(name)) maybe.set(name, (maybe.get(name) ?? 0) + 1);
    if (isGap(text) || isBadge(text)) continue;
    // The first line below a head is what was said, unless it is a name beyond doubt.
    above = wasHead && !isFullName(text) ? '' : text;
    wasHead = header !== null;
  }
  return { sure, maybe, stamps, boxed };
}

/** An empty line, or the dash an app puts in place of a picture. */
const isGap = (text: string): boolean => /^[—–]?$/.test(text);

/** Where all others have their names beside the stamp, what stands above a badge is rather what was said before. */
function withNamedBadges(stamps: readonly Lone[]): readonly Lone[] {
  const isApart = stamps.some(({ badged }) => !badged);
  const names = stamps.flatMap(({ badged, above }) => (badged ? [above] : []));
  const isNamed = (name: string): boolean =>
    isSpeaker(withoutBadge(name).name) &&
    (isApart || /^\p{Lu}/u.test(name) || names.indexOf(name) < names.lastIndexOf(name));
  return stamps.filter(({ badged, above }) => !badged || isNamed(above));
}

export const isBotBadge = (name: string): boolean => /^(?:APP|BOT|应用|机器人)$/.test(name);

export const isBadge = (name: string): boolean => isBotBadge(name) || /^(?:OP|MOD)$/.test(name);

const isBoxed = /^\s*[[(（【].*\d{1,2}[:：]\d{2}/u;

/** Where most stamps in brackets have nothing but a name behind them, the others have, too. */
function besideBoxes(names: readonly string[]): readonly string[] {
  const full = names.filter(isFullName);
  return full.length >= 3 && full.length >= 0.75 * names.length ? names.filter(isSpeaker) : [];
}

const isSure = (line: string, name: string, lone: boolean): boolean =>
  lone ? /^\s{2,}|^\s*[—–]/.test(line) || isFullName(name) : isBoxed.test(line) && isFullName(name);

/** "Front desk: doors open again" by who speaks and what is said; null for another line. */
export function spokenLine(line: string): { readonly name: string; readonly text: string } | null {
  const [, name = '', text = ''] = /^([^:：]{1,30})(?::\s+|：\s*)(\S.*)$/u.exec(line.trim()) ?? [];
  return isSpeaker(name) ? { name: name.trim(), text } : null;
}

/** "张三:" on a line of its own. */
export const nameWithColon = (text: string): string | null =>
  /^[^:：]{2,30}[:：]$/u.test(text) && isSpeaker(text.slice(0, -1)) ? text.slice(0, -1).trim() : null;

const shapeOf = (line: string): string =>
  `${/^\s/.test(line)} ${/[ap]\.?m|午|上|早|晚/i.test(line)} ${/\d[-/.月]\d/.test(line)}`;

/** With the job behind the name: "周杰-客服", "张三(研发)". */
const surname = new RegExp(
  `^[${surnames}]\\p{Script=Han}{1,2}(?:[(（].{1,12}[)）]|\\s?[-_—|｜/]\\s?\\p{L}{1,10})?$`,
  'u',
);

/** Two words with capitals, or a Chinese surname with what follows it: above a lone stamp that is a name. */
const isFullName = (text: string): boolean =>
  /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?, \p{Lu}[\p{L}.'’-]+(?: [([].{1,24}[)\]])?$/u.test(text) ||
  /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?: [([].{1,24}[)\]]| \| .{1,24})?$/u.test(text) ||
  surname.test(text);

const isHandle = (text: string): boolean => /^[a-z][a-z0-9]*[._-][a-z0-9._-]+$/i.test(text);

/** Where nearly every stamp of a shape has what may be a name next to it, and some are names for sure, all are. */
function namesBeside(lones: readonly Lone[], side: 'above' | 'below'): readonly string[] {
  const names = lones.map((lone) => withoutBadge(lone[side]).name);
  const clear = names.filter(isClearSpeaker);
  const isSome = clear.some(
    (name, index) => isFullName(name) || isHandle(name) || clear.indexOf(name) < index,
  );
  return lones.length >= 2 && clear.length >= 0.9 * lones.length && isSome ? clear : [];
}

function alwaysAbove(lones: readonly Lone[]): readonly string[] {
  const shapes = new Set(lones.map(({ shape }) => shape));
  return [...shapes].flatMap((own) =>
    namesBeside(
      lones.filter(({ shape }) => shape === own),
      'above',
    ),
  );
}

/** Only where nothing stands above the first stamp that could be a name. */
const alwaysBelow = (lones: readonly Lone[]): readonly string[] =>
  lones.length >= 3 && !isClearSpeaker(withoutBadge(lones[0]?.above ?? '').name)
    ? namesBeside(lones, 'below')
    : [];

const behind =
  /^[[(（【]?(?:\d{1,4}[-/.月]\d{1,2}[-/.日]?(?:\d{1,4})?[,，]?\s+)?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\s?[AaPp][Mm])?[\])）】]?\s+(.{1,40})$/u;

/** "[14:02] Dana Whitfield": what may be a name behind a stamp. */
const nameBehind = (line: string): string | null => behind.exec(line.trim())?.[1] ?? null;
