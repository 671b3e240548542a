/** The find bar: what is looked for and how, how many there are, and what stands in for them. */
import {
  ArrowDown,
  ArrowUp,
  CaseSensitive,
  ChevronDown,
  ChevronRight,
  type LucideIcon,
  Regex,
  WholeWord,
  X,
} from 'lucide-react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindQuery } from '../../../shared/prose/find';
import { Button, IconButton } from '../../ui/Button';
import { Segments } from '../../ui/Choices';
import { onCommit } from '../../ui/commit';
import { Field, useDraft } from '../../ui/Field';
import styles from './FindBar.module.css';

export interface FindBarProps {
  readonly query: FindQuery;
  readonly replacement: string;
  readonly scope: 'step' | 'document';
  readonly isReplacing: boolean;
  readonly readOnly: boolean;
  /** "3 of 12", or what is wrong with the question. */
  readonly status: string;
  readonly isWrong: boolean;
  /** Read out, not shown. */
  readonly announcement: string;
  readonly hasFound: boolean;
  readonly field: Ref<HTMLInputElement>;
  readonly onQuery: (query: FindQuery) => void;
  readonly onReplacement: (replacement: string) => void;
  readonly onScope: (scope: 'step' | 'document') => void;
  readonly onReplacing: (isReplacing: boolean) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onReplace: () => void;
  readonly onReplaceAll: () => void;
  readonly onClose: () => void;
}

export function FindBar(props: FindBarProps) {
  const { scope, isReplacing, readOnly, status, isWrong, hasFound, onStep, onClose } = props;
  const { t } = useTranslation();
  const steps = [
    { by: -1 as const, label: t('find.previous'), icon: ArrowUp },
    { by: 1 as const, label: t('find.next'), icon: ArrowDown },
  ];
  return (
    <div className={styles.place}>
      <search className={styles.bar} aria-label={t('find.label')} onKeyDown={onCommit({ onEscape: onClose })}>
        <div className={styles.row}>
          {!readOnly && (
            <IconButton
              small
              label={t('find.withReplace')}
              aria-expanded={isReplacing}
              onClick={() => props.onReplacing(!isReplacing)}
            >
              {isReplacing ? <ChevronDown size={14} /> : <ChevronRight size={14} />}
            </IconButton>
          )}
          <QueryField {...props} />
          {steps.map(({ by, label, icon: Icon }) => (
            <IconButton small key={by} label={label} disabled={!hasFound} onClick={() => onStep(by)}>
              <Icon size={14} strokeWidth={1.5} />
            </IconButton>
          ))}
          <IconButton small label={t('app.close')} onClick={onClose}>
            <X size={14} strokeWidth={1.5} />
          </IconButton>
        </div>
        {isReplacing && !readOnly && <ReplaceRow {...props} />}
        <div className={styles.row}>
          <Segments
            label={t('find.where')}
            value={scope}
            choices={[
              { value: 'step', label: t('find.thisStep') },
              { value: 'document', label: t('find.wholeDocument') },
            ]}
            onValue={props.onScope}
          />
          <span className={styles.status} data-wrong={isWrong || undefined}>
            {status}
          </span>
          <span className="sr-only" role="status">
            {props.announcement}
          </span>
        </div>
      </search>
    </div>
  );
}

interface Way {
  readonly name: 'matchCase' | 'wholeWord' | 'pattern';
  readonly icon: LucideIcon;
}

const ways: readonly Way[] = [
  { name: 'matchCase', icon: CaseSensitive },
  { name: 'wholeWord', icon: WholeWord },
  { name: 'pattern', icon: Regex },
];

function QueryField({ query, isWrong, field, onQuery, onStep }: FindBarProps) {
  const { t } = useTranslation();
  const { draft, handlers } = useDraft(query.text, (text) => onQuery({ ...query, text }));
  return (
    <div className={styles.query}>
      <Field
        ref={field}
        className={styles.field}
        aria-label={t('find.query')}
        aria-invalid={isWrong || undefined}
        placeholder={t('find.query')}
        spellCheck={false}
        value={draft}
        {...handlers(false)}
        onKeyDown={onCommit({ onEnter: () => onStep(1), onShiftEnter: () => onStep(-1) })}
      />
      {ways.map(({ name, icon: Icon }) => (
        <IconButton
          small
          key={name}
          label={t(`find.${name}`)}
          pressed={query[name]}
          onClick={() => onQuery({ ...query, [name]: !query[name] })}
        >
          <Icon size={16} strokeWidth={1.5} />
        </IconButton>
      ))}
    </div>
  );
}

function ReplaceRow({ replacement, hasFound, onReplacement, onReplace, onReplaceAll }: FindBarProps) {
  const { t } = useTranslation();
  const { draft, handlers } = useDraft(replacement, onReplacement);
  return (
    <div className={styles.row}>
      <span className={styles.indent} />
      <Field
        className={styles.field}
        aria-label={t('find.replacement')}
        placeholder={t('find.replacement')}
        spellCheck={false}
        value={draft}
        {...handlers(false)}
        onKeyDown={onCommit({ onEnter: onReplace, onModEnter: onReplaceAll })}
      />
      <Button disabled={!hasFound} onClick={onReplace}>
        {t('find.replace')}
      </Button>
      <Button disabled={!hasFound} onClick={onReplaceAll}>
        {t('find.replaceAll')}
      </Button>
    </div>
  );
}
