/** A list of people as a team keeps it: one a line, names and handles between commas, the role behind an equals sign. */
import type { NamedPerson } from './name-mask';

/** "Dana Whitfield, dwhitfield = Engineer A". Empty lines and lines that begin with # name nobody. */
export const readNames = (text: string): readonly NamedPerson[] =>
  text.split(/\r\n?|\n/).flatMap((line) => {
    if (/^\s*(?:#|$)/.test(line)) return [];
    const [called = '', ...role] = line.split(/[=＝]/);
    const names = called
      .split(/[,，、;；]/)
      .map((name) => name.trim())
      .filter((name) => name !== '');
    return names.length === 0 ? [] : [{ names, role: role.join('=').trim() }];
  });
