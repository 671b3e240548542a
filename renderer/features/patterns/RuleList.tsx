/** The rules, one card each. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { emptyRule, type Rule } from '../../../shared/retrospective/rules';
import type { OtherDocument } from '../../commands/parts/desk';
import { useSurroundings } from '../../commands/surroundings';
import type { Editing } from '../../store/editing';
import { itemsOf } from '../../store/items';
import { useRows } from '../../ui/rows';
import { AddButton, Purpose, Section } from '../../ui/Section';
import styles from './patterns.module.css';
import { RuleCard } from './RuleCard';

export function RuleList({ editing }: { readonly editing: Editing }) {
  const { t } = useTranslation();
  const { rules } = editing.retrospective;
  const others = useOtherDocuments();
  const rows = useRows<Rule>({
    items: rules,
    store: itemsOf(editing, 'rules'),
    readOnly: editing.readOnly,
    create: () => emptyRule(editing.makeId()),
    nameOf: ruleName,
  });
  return (
    <Section ref={rows.attach} title={t('structures.patterns.rules')} count={rules.length}>
      {rules.length === 0 && <Purpose>{t('structures.patterns.rulesPurpose')}</Purpose>}
      <ul className={styles.rules}>
        {rules.map((rule, index) => (
          <RuleCard
            key={rule.id}
            rule={rule}
            number={index + 1}
            rows={rows}
            makeId={editing.makeId}
            others={others}
          />
        ))}
      </ul>
      {!editing.readOnly && <AddButton label={t('structures.patterns.addRule')} onAdd={() => rows.add()} />}
    </Section>
  );
}

/** As they were when the step was opened. */
function useOtherDocuments(): readonly OtherDocument[] {
  const [others, setOthers] = useState<readonly OtherDocument[]>([]);
  const read = useSurroundings().desk?.otherDocuments;
  useEffect(() => {
    let isGone = false;
    void read?.().then((found) => !isGone && setOthers(found));
    return () => {
      isGone = true;
    };
  }, [read]);
  return others;
}

/** Its first words; a rule that holds nothing but cases goes by the first of them. */
const ruleName = (rule: Rule): string =>
  [rule.condition, rule.result, rule.mechanism, rule.boundary, rule.signal]
    .concat(
      [...rule.casesFor, ...rule.casesAgainst].map(
        ({ text, retrospective }) => text || (retrospective ?? ''),
      ),
    )
    .find((text) => text.trim() !== '') ?? '';
