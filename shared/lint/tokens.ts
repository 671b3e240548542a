/** Tokens as objects, for what is asked of few sentences: subjects, shapes and rewrites. */
import { isCapital } from './letters';
import type { Lexeme } from './lexeme';
import type { Row } from './row';
import { textOf } from './units';

export interface Token {
  /** UTF-16 offsets into the block's text. */
  readonly start: number;
  readonly end: number;
  /** Lower case, with straight apostrophes. */
  readonly text: string;
  readonly lexeme: Lexeme;
  /** Begins with a capital letter in the text. */
  readonly capital: boolean;
}

/** The tokens of the row, which may be filled anew afterwards. */
export function tokensOf(row: Row): readonly Token[] {
  const { count, starts, ends, lexemes, text, vocabulary } = row;
  const tokens: Token[] = new Array(count);
  for (let at = 0; at < count; at += 1) {
    const start = starts[at] as number;
    const end = ends[at] as number;
    tokens[at] = {
      start,
      end,
      text: wordsOf(row, at),
      lexeme: vocabulary.lexeme(lexemes[at] as number),
      capital: isCapital(text.charCodeAt(start)),
    };
  }
  return tokens;
}

/** Texts with a number are made once. */
function wordsOf({ texts, starts, ends, units, vocabulary }: Row, at: number): string {
  const number = texts[at] as number;
  return number < 0 ? textOf(units, starts[at] as number, ends[at] as number) : vocabulary.text(number);
}
