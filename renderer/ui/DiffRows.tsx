/** Lines of two texts beside each other: words only the first has are struck out, words only the second has underlined. */
import styles from './DiffRows.module.css';
import type { DiffRow, Piece } from './text-diff';

interface DiffRowsProps {
  readonly rows: readonly DiffRow[];
  /** Language of the texts. */
  readonly lang: string;
  /** The side that counts; the other one steps back. */
  readonly chosen?: 'before' | 'after';
}

export function DiffRows({ rows, lang, chosen }: DiffRowsProps) {
  return rows.map((row, index) => (
    <div
      key={index.toString()}
      className={styles.pair}
      data-changed={!row.isSame || undefined}
      data-chosen={chosen}
      lang={lang}
    >
      <p data-side="before">
        {row.before?.map((piece, place) => (
          <Part key={place.toString()} piece={piece} as="del" />
        ))}
      </p>
      <p data-side="after">
        {row.after?.map((piece, place) => (
          <Part key={place.toString()} piece={piece} as="ins" />
        ))}
      </p>
    </div>
  ));
}

function Part({ piece, as: As }: { readonly piece: Piece; readonly as: 'del' | 'ins' }) {
  return piece.isChanged ? <As>{piece.text}</As> : piece.text;
}
