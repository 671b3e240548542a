/** Buttons: plain, primary (at most one a view), ghost, link; icons take the text colour. */
import type { ButtonHTMLAttributes, Ref } from 'react';
import styles from './Button.module.css';

type ButtonLook = 'plain' | 'primary' | 'ghost' | 'link';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: ButtonLook;
  readonly large?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({ look = 'plain', large = false, className = '', ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={`${styles.button} ${styles[look]} ${large ? styles.large : ''} ${className}`}
      {...rest}
    />
  );
}

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly label: string;
  readonly pressed?: boolean;
  readonly small?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button that shows only an icon; its label is its accessible name and its title. */
export function IconButton({ label, pressed, small = false, className = '', ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      className={`${styles.icon} ${small ? styles.small : ''} ${className}`}
      {...rest}
    />
  );
}
