/** Hides what was found behind words that stay the same through all of a document, wherever it stands and however it is written. */
import type { Bilingual, Language } from '../kit/bilingual';
import type { Block, Prose } from '../prose/prose';
import { type Replacement, replaceInBlock, replaceInText, searchedLines } from '../prose/replace';
import type { Retrospective } from '../retrospective/retrospective';
import { type PageId, pageIds } from '../retrospective/step-id';
import { hideIn } from './hide-in';
import { type FindLeaks, isAddress, isBlocking, type LeakKind } from './leak';
import { readable } from './leak-check';
import type { SensitiveKind } from './patterns';
import { SensitiveMask } from './sensitive';

type NameKind = 'person' | 'service' | 'host';

const words: Readonly<Record<NameKind, Bilingual>> = {
  person: { en: 'Person ', zh: '人员' },
  service: { en: 'Service ', zh: '服务' },
  host: { en: 'Host ', zh: '主机' },
};

/** A, B … Z, AA, AB. */
const lettered = (number: number): string =>
  (number >= 26 ? lettered(Math.floor(number / 26) - 1) : '') + String.fromCharCode(65 + (number % 26));

const nameKind = (kind: LeakKind): NameKind | null =>
  kind === 'person' || kind === 'maybe-person'
    ? 'person'
    : kind === 'service' || kind === 'host'
      ? kind
      : null;

/** What is long enough to be nothing else wherever it stands. */
const isTelling = (text: string): boolean => text.length >= 6 || /\p{Script=Han}{2}/u.test(text);

const signOfWord = /[\p{Script=Latin}\p{N}_]/u;

export class LeakMask {
  private readonly stands = new Map<string, string>();
  private readonly counts = new Map<NameKind, number>();
  private readonly learned = new Map<string, LeakKind>();
  private readonly sensitive: SensitiveMask;

  constructor(
    private readonly find: FindLeaks,
    private readonly language: Language,
  ) {
    this.sensitive = new SensitiveMask(language);
  }

  /** Remembers what a text gives away, so that it is known where nothing around it does. */
  learn(text: string): void {
    for (const { kind, start, end, role } of this.find(text)) {
      const found = text.slice(start, end);
      this.wordFor(kind, found, role);
      if (isTelling(found) && (isBlocking(kind) || kind === 'maybe-person')) this.learned.set(found, kind);
    }
  }

  /** The text with everything hidden; an address stays one that can be written. */
  hide(text: string): string {
    if (!isAddress(text)) return replaceInText(text, this.replacementsIn(text));
    const plain = readable(text);
    const replacements = this.replacementsIn(plain);
    return replacements.length === 0 ? text : encodeURI(replaceInText(plain, replacements));
  }

  /** What a text would read instead, place by place. */
  replacementsIn(text: string): readonly Omit<Replacement, 'leaf'>[] {
    const found = this.find(text);
    const places = found.map(({ kind, start, end, role }) => ({
      start,
      end,
      text: this.wordFor(kind, text.slice(start, end), role),
    }));
    for (const [literal, kind] of this.learned)
      for (let at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + literal.length)) {
        const end = at + literal.length;
        const isPart = kind === 'maybe-person' && isInsideWord(text, at, end);
        if (!isPart && !places.some((other) => at < other.end && other.start < end))
          places.push({ start: at, end, text: this.wordFor(kind, literal, '') });
      }
    return places;
  }

  private wordFor(kind: LeakKind, found: string, role: string): string {
    if (role.trim() !== '') return role;
    const name = nameKind(kind);
    if (name === null) return this.sensitive.wordFor(kind as SensitiveKind, found);
    const key = `${name} ${found.replace(/^@/, '').toLowerCase()}`;
    const known = this.stands.get(key);
    if (known !== undefined) return known;
    const count = this.counts.get(name) ?? 0;
    const word = words[name][this.language] + lettered(count);
    this.counts.set(name, count + 1);
    this.stands.set(key, word);
    return word;
  }
}

const isInsideWord = (text: string, start: number, end: number): boolean =>
  signOfWord.test(text.slice(Math.max(0, start - 1), start)) || signOfWord.test(text.slice(end, end + 1));

/** The document with everything hidden, across marks inside a line too, and in every address and alternative text. */
export function maskDocument(retrospective: Retrospective, mask: LeakMask): Retrospective {
  hideIn(retrospective, (text) => {
    mask.learn(text);
    return text;
  });
  const inBlock = (block: Block): Block => {
    for (const line of searchedLines(block)) mask.learn(line);
    const replacements = searchedLines(block).flatMap((line, leaf) =>
      mask.replacementsIn(line).map((each): Replacement => ({ ...each, leaf })),
    );
    return replacements.length === 0 ? block : replaceInBlock(block, replacements);
  };
  const page = (id: PageId): Prose => ({
    ...retrospective.prose[id],
    children: retrospective.prose[id].children.map(inBlock),
  });
  const prose = Object.fromEntries(pageIds.map((id) => [id, page(id)])) as Retrospective['prose'];
  return hideIn({ ...retrospective, prose }, (text) => mask.hide(text));
}
