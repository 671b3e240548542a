/** Everything in a text that may have no business outside, found once and by the more telling sign. */
import { linkScheme } from '../prose/links';
import { findHosts } from './host-names';
import { type NamedPerson, nameMask } from './name-mask';
import type { SensitiveKind } from './patterns';
import { findSensitive, isSecret } from './sensitive';

export const nameKinds = ['person', 'maybe-person', 'service', 'host'] as const;
export type LeakKind = SensitiveKind | (typeof nameKinds)[number];

/** A place of a text in UTF-16 units. `role` is what a known person is called instead; empty for others. */
export interface Found {
  readonly kind: LeakKind;
  readonly start: number;
  readonly end: number;
  readonly role: string;
}

/** What is known of the house before a text is read. */
export interface KnownNames {
  readonly people: readonly NamedPerson[];
  /** Names of services; empty where the reader may know them. */
  readonly services: readonly string[];
  /** Whether the names of machines are the house's own business. */
  readonly hosts: boolean;
  /** Secrets that another search found. */
  readonly secrets: readonly string[];
  /** Names of people that nobody told us of, as they stand in the text. */
  readonly suspects: (text: string) => readonly string[];
}

export const nothingKnown: KnownNames = {
  people: [],
  services: [],
  hosts: false,
  secrets: [],
  suspects: () => [],
};

/** All places, from the beginning to the end, without overlap. */
export type FindLeaks = (text: string) => readonly Found[];

/** Secrets keep a file from leaving; the rest is worth a look. */
export const isBlocking = (kind: LeakKind): boolean =>
  !nameKinds.some((name) => name === kind) && isSecret(kind as SensitiveKind);

/** Signs of full width read like their narrow ones, each as long as before. */
const narrow = (text: string): string =>
  text.replace(/[０-９Ａ-Ｚａ-ｚ＠．－＋＿]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether the whole text is an address, or a part of one that is coded. */
export const isAddress = (text: string): boolean =>
  !/\s/.test(text) && (linkScheme(text) !== null || /%[0-9A-Fa-f]{2}/.test(text));

const wordSign = '[\\p{Script=Latin}\\p{N}_]';

/** Finds any of the words where it stands alone; of Han words also inside a run. */
function wordsFinder(words: readonly string[]): (text: string) => readonly RegExpExecArray[] {
  const parts = [...new Set(words.map((word) => word.trim()))]
    .filter((word) => word.length > 1)
    .sort((one, other) => other.length - one.length)
    .map((word) => {
      const before = new RegExp(`^${wordSign}`, 'u').test(word) ? `(?<!${wordSign})` : '';
      const behind = new RegExp(`${wordSign}$`, 'u').test(word) ? `(?!${wordSign})` : '';
      return before + escaped(word) + behind;
    });
  if (parts.length === 0) return () => [];
  const pattern = new RegExp(parts.join('|'), 'giu');
  return (text) => [...text.matchAll(pattern)];
}

/** The search for all of it; what `allowed` names is passed over. */
export function leakFinder(known: KnownNames, allowed: ReadonlySet<string> = new Set()): FindLeaks {
  const names = nameMask(known.people, '');
  const services = wordsFinder(known.services);
  const secrets = known.secrets.filter((secret) => secret.length > 5);
  return (text) => {
    const plain = narrow(text);
    const all: Found[] = [];
    const take = (kind: LeakKind, start: number, end: number, role = ''): void => {
      if (allowed.has(text.slice(start, end))) return;
      if (!all.some((other) => start < other.end && other.start < end)) all.push({ kind, start, end, role });
    };
    for (const { kind, start, end } of findSensitive(plain)) take(kind, start, end);
    // The parts of an address stand alone.
    const isApart = isAddress(plain) || /^\w{2,8}:\/\//.test(plain);
    if (isApart)
      for (const { kind, start, end } of findSensitive(plain.replace(/[/?&=#]/g, ' ')))
        take(kind, start, end);
    for (const secret of secrets)
      for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + secret.length))
        take('token', at, at + secret.length);
    if (known.hosts) for (const { start, end } of findHosts(plain)) take('host', start, end);
    for (const { 0: name, index } of services(text)) take('service', index, index + name.length);
    for (const { start, end, role } of names.find(text)) take('person', start, end, role);
    const spoken = isApart ? text.replace(/[/?&=#_+]/g, ' ') : text;
    for (const { 0: name, index } of wordsFinder(known.suspects(spoken))(spoken))
      take('maybe-person', index, index + name.length);
    return all.sort((one, other) => one.start - other.start);
  };
}
