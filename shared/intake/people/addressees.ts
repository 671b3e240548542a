/** Finds those a mail went to, by its head: they may write nothing and are named all the same. */
import { surnames } from '../../lint/lexicon/zh/name-characters';

const head = /^(?:>\s?)*\*?(?:To|Cc|Bcc|Reply-To|收件人|抄送|密送|An|À)\*?\s*[:：]\*?\s*(.{2,2000})$/i;
const address = /\s*<[^<>]*>|\s*\[?mailto:[^\]\s;]*\]?/gi;
const person = new RegExp(
  `^(?:\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3}|\\p{Lu}[\\p{L}'’-]+, \\p{Lu}[\\p{L}'’-]+|[${surnames}]\\p{Script=Han}{1,2})$`,
  'u',
);
const office =
  /\b(?:Desk|Team|Service|Services|Support|Group|Operations|List|All|Office|Department|Help|Info|Sales|Security|Engineering|Management|Reply|Undisclosed)\b|[组部群室]$/iu;

/** The names in the heads of mails, as written. */
export const addresseesIn = (lines: readonly string[]): readonly string[] => [
  ...new Set(lines.flatMap((line) => namesIn(head.exec(line)?.[1] ?? ''))),
];

/** Outlook parts them by semicolons, and then a comma stands inside a name; others by commas. */
function namesIn(list: string): readonly string[] {
  const plain = list.replace(address, '').replace(/["“”]/g, '');
  const names = plain.split(/[;；、]/.test(plain) ? /[;；、]/ : /[,，]/).map((name) => name.trim());
  return [...names, plain.trim()].filter((name) => person.test(name) && !office.test(name));
}
