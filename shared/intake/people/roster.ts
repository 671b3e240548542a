/** Keeps everybody found in a paste, each person once, whatever they are called. */
import { nameForms, plainLetters } from '../../privacy/name-forms';

interface Draft {
  name: string;
  readonly aliases: Set<string>;
  title: string;
  messages: number;
}

/** Everybody found so far, each person once. */
export class Roster {
  readonly drafts: Draft[] = [];
  private readonly byName = new Map<string, Draft>();

  draftFor(name: string): Draft {
    const draft = this.byName.get(name) ?? this.sameAs(name) ?? this.add(name);
    this.byName.set(name, draft);
    return draft;
  }

  /** Whether somebody found so far may be called so: 小张 is 张三 where no other 张 is. */
  answersTo(nick: string): boolean {
    return this.drafts.some(({ name }) => nameForms(name).some(({ text }) => text === nick));
  }

  private sameAs(name: string): Draft | undefined {
    const same = this.drafts.find((draft) => isSamePerson(draft.name, name));
    if (same && same.name !== name) same.aliases.add(name);
    return same;
  }

  private add(name: string): Draft {
    const draft: Draft = { name, aliases: new Set(), title: '', messages: 0 };
    this.drafts.push(draft);
    return draft;
  }
}

const key = (name: string): string => plainLetters(name.toLowerCase()).replace(/[\s._@-]/g, '');

/** The same letters, or a handle made of first name and initial. */
function isSamePerson(one: string, other: string): boolean {
  const [a, b] = [key(one), key(other)];
  if (a === b) return true;
  const full = /\s/.test(one) ? one : /\s/.test(other) ? other : null;
  if (full === null) return false;
  const handle = full === one ? b : a;
  const words = plainLetters(full.toLowerCase()).split(/\s+/);
  const [first = '', last = ''] = [words[0] ?? '', words.at(-1) ?? ''];
  if (words.length < 2 || /\s/.test(full === one ? other : one)) return false;
  return [
    first,
    `${first}${last.slice(0, 1)}`,
    `${first.slice(0, 1)}${last}`,
    `${last}${first}`,
    `${last}${first.slice(0, 1)}`,
  ].includes(handle);
}
