/** The words of a rewrite, its labelled blanks drawn as slots. */
import styles from './Rewrite.module.css';

export function Rewrite({ words }: { readonly words: string }) {
  return words.split(/(\[[^\]]*\]|【[^】]*】)/).map((part, index) =>
    index % 2 === 1 ? (
      <span key={`${part}${index.toString()}`} className={styles.blank}>
        {part.slice(1, -1)}
      </span>
    ) : (
      part
    ),
  );
}
