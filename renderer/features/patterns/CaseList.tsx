/** Cases that speak for a rule, or against it. */
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { MakeId } from '../../../shared/kit/ids';
import type { Rule, RuleCase } from '../../../shared/retrospective/rules';
import { Chip } from '../../ui/Chip';
import { type Rows, useRows } from '../../ui/rows';
import { TextList } from '../../ui/TextList';
import { caseStore, type Side } from './cases';
import styles from './patterns.module.css';

interface CaseListProps {
  readonly rule: Rule;
  readonly side: Side;
  readonly rows: Rows<Rule>;
  readonly makeId: MakeId;
}

const words = {
  casesFor: {
    label: 'structures.patterns.casesFor',
    add: 'structures.patterns.addFor',
    example: 'structures.patterns.caseForExample',
  },
  casesAgainst: {
    label: 'structures.patterns.casesAgainst',
    add: 'structures.patterns.addAgainst',
    example: 'structures.patterns.caseAgainstExample',
  },
} as const;

export function CaseList({ rule, side, rows, makeId }: CaseListProps) {
  const { t } = useTranslation();
  const latest = useRef(rule);
  latest.current = rule;
  const cases = useRows<RuleCase>({
    items: rule[side],
    store: caseStore(() => latest.current, side, rows.put),
    readOnly: rows.readOnly,
    create: () => ({ id: makeId(), retrospective: null, text: '' }),
    nameOf: ({ text, retrospective }) => text || (retrospective ? t('structures.patterns.linkedCase') : ''),
  });
  return (
    <TextList
      label={t(words[side].label)}
      items={rule[side]}
      rows={cases}
      look="plain"
      placeholder={t(words[side].example)}
      add={t(words[side].add)}
      mark={<span className={styles.mark} data-against={side === 'casesAgainst' || undefined} />}
      aside={({ retrospective }) =>
        retrospective && <Chip look="line">{t('structures.patterns.linkedCase')}</Chip>
      }
    />
  );
}
