/** A part of a page: its head, its purpose while it is empty, and the button that adds to it. */
import { Plus } from 'lucide-react';
import { type ReactNode, type Ref, useId } from 'react';
import { Button } from './Button';
import styles from './Section.module.css';

interface SectionProps {
  readonly title: string;
  readonly icon?: ReactNode;
  readonly count?: number;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLElement>;
}

export function Section({ title, icon, count = 0, aside, children, ref }: SectionProps) {
  const id = useId();
  return (
    <section ref={ref} aria-labelledby={id} className={styles.section}>
      <header className={styles.head}>
        {icon && <span className={styles.icon}>{icon}</span>}
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {count > 0 && <span className={styles.count}>{count}</span>}
        {aside && <span className={styles.aside}>{aside}</span>}
      </header>
      {children}
    </section>
  );
}

/** One quiet line: what a list that is still empty is for. */
export function Purpose({ children }: { readonly children: ReactNode }) {
  return <p className={styles.purpose}>{children}</p>;
}

interface AddButtonProps {
  readonly label: string;
  /** What it adds to, where the visible words alone do not say. */
  readonly name?: string | undefined;
  readonly onAdd: () => void;
}

export function AddButton({ label, name, onAdd }: AddButtonProps) {
  return (
    <Button look="link" className={styles.add ?? ''} data-add aria-label={name} onClick={onAdd}>
      <Plus size={14} strokeWidth={1.5} />
      {label}
    </Button>
  );
}

/** Sections below each other, at the distance of a page. */
export function Sections({ children }: { readonly children: ReactNode }) {
  return <div className={styles.sections}>{children}</div>;
}
