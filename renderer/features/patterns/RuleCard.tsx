/** One rule: when, then, because; where it ends, what to watch, and the cases that speak for and against it. */
import { X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { MakeId } from '../../../shared/kit/ids';
import type { Rule } from '../../../shared/retrospective/rules';
import { sloganWords } from '../../../shared/steps/slogans';
import type { OtherDocument } from '../../commands/parts/desk';
import { IconButton } from '../../ui/Button';
import { CheckBox } from '../../ui/Choices';
import { QuietText } from '../../ui/Field';
import { LookAgain } from '../../ui/LookAgain';
import { RowChoiceLine } from '../../ui/Row';
import { enterMoves, type Rows } from '../../ui/rows';
import { TextLine } from '../../ui/TextLine';
import { CaseList } from './CaseList';
import styles from './patterns.module.css';

interface RuleCardProps {
  readonly rule: Rule;
  readonly number: number;
  readonly rows: Rows<Rule>;
  readonly makeId: MakeId;
  readonly others: readonly OtherDocument[];
}

export function RuleCard({ rule, number, rows, makeId, others }: RuleCardProps) {
  const { t } = useTranslation();
  const name = t('structures.patterns.rule', { number });
  return (
    <li data-row={rule.id} className={styles.rule} aria-label={name}>
      {!rows.readOnly && (
        <IconButton
          small
          className={styles.remove ?? ''}
          label={t('structures.rows.remove', { name })}
          onClick={() => rows.remove(rule)}
        >
          <X size={14} strokeWidth={1.5} />
        </IconButton>
      )}
      <Sentence rule={rule} rows={rows} />
      <Slogan rule={rule} />
      <TextLine
        label={t('structures.patterns.notWhen')}
        placeholder={t('structures.patterns.notWhenExample')}
        text={rows.bind(rule, 'boundary')}
      />
      <TextLine
        label={t('structures.patterns.signal')}
        placeholder={t('structures.patterns.signalExample')}
        text={rows.bind(rule, 'signal')}
      />
      <RowChoiceLine row={rule.id} />
      <div className={styles.evidence}>
        <div className={styles.balance}>
          <Balance rule={rule} />
          <CheckBox
            checked={rule.firstSeen}
            disabled={rows.readOnly}
            onChecked={(firstSeen) => rows.put({ ...rule, firstSeen })}
          >
            {t('structures.patterns.firstSeen')}
          </CheckBox>
        </div>
        <CaseList rule={rule} side="casesFor" rows={rows} makeId={makeId} others={others} />
        <CaseList rule={rule} side="casesAgainst" rows={rows} makeId={makeId} others={others} />
      </div>
    </li>
  );
}

/** Words a rule opens with that leave nothing to check. */
function Slogan({ rule: { condition, result } }: { readonly rule: Rule }) {
  const { t } = useTranslation();
  const words = sloganWords(condition) || sloganWords(result);
  return words === '' ? null : <LookAgain>{t('structures.patterns.slogan', { words })}</LookAgain>;
}

const clauses = ['condition', 'result', 'mechanism'] as const;

function Sentence({ rule, rows }: Pick<RuleCardProps, 'rule' | 'rows'>) {
  const { t } = useTranslation();
  const walkOrRemove = (event: KeyboardEvent) => {
    enterMoves(event);
    if (!event.defaultPrevented) rows.keys(rule)(event);
  };
  return (
    <div className={styles.sentence}>
      {clauses.map((clause) => (
        <div key={clause} className={styles.clause}>
          <span aria-hidden="true">{t(`structures.patterns.${clause}`)}</span>
          <div {...(clause === 'condition' ? { 'data-lead': true } : {})}>
            <QuietText
              look="large"
              {...rows.bind(rule, clause)}
              label={t(`structures.patterns.${clause}`)}
              placeholder={t(`structures.patterns.${clause}Example`)}
              onKeyDown={clause === 'condition' ? walkOrRemove : enterMoves}
            />
          </div>
        </div>
      ))}
    </div>
  );
}

/** A dot for each case: full for, ring against. */
function Balance({ rule: { casesFor, casesAgainst } }: { readonly rule: Rule }) {
  const { t } = useTranslation();
  if (casesFor.length + casesAgainst.length === 0) return null;
  return (
    <span className={styles.count}>
      <span className={styles.dots} aria-hidden="true">
        {casesFor.map(({ id }) => (
          <i key={id} />
        ))}
        {casesAgainst.map(({ id }) => (
          <i key={id} data-against />
        ))}
      </span>
      {t('structures.patterns.balance', { for: casesFor.length, against: casesAgainst.length })}
    </span>
  );
}
