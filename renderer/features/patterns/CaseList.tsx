/** Cases that speak for a rule, or against it: in words, or documents of the library. */
import { ArrowUpRight } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id, MakeId } from '../../../shared/kit/ids';
import type { Rule, RuleCase } from '../../../shared/retrospective/rules';
import type { OtherDocument } from '../../commands/parts/desk';
import { around } from '../../commands/surroundings';
import { IconButton } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { Select } from '../../ui/Menu';
import { type Rows, useRows } from '../../ui/rows';
import { TextList } from '../../ui/TextList';
import { caseStore, type Side } from './cases';
import styles from './patterns.module.css';

interface CaseListProps {
  readonly rule: Rule;
  readonly side: Side;
  readonly rows: Rows<Rule>;
  readonly makeId: MakeId;
  readonly others: readonly OtherDocument[];
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

export function CaseList({ rule, side, rows, makeId, others }: CaseListProps) {
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
  const { add, label, example } = words[side];
  const titleOf = ({ title }: OtherDocument): string => title || t('app.untitled');
  const link = (id: string | null) => {
    const other = others.find((one) => one.id === id);
    if (other) cases.insert({ id: makeId(), retrospective: other.id, text: titleOf(other) });
  };
  const linked = new Set([...rule.casesFor, ...rule.casesAgainst].map(({ retrospective }) => retrospective));
  const free = others.filter(({ id }) => !linked.has(id));
  return (
    <TextList
      label={t(label)}
      items={rule[side]}
      rows={cases}
      look="plain"
      placeholder={t(example)}
      add={t(add)}
      mark={<span className={styles.mark} data-against={side === 'casesAgainst' || undefined} />}
      aside={({ retrospective, text }) =>
        retrospective && <Linked id={retrospective} title={text} others={others} />
      }
      beside={
        free.length > 0 && (
          <Select
            quiet
            label={`${t(add)}: ${t('structures.patterns.fromLibrary')}`}
            value={null}
            none={t('structures.patterns.fromLibrary')}
            choices={free.map((other) => ({ value: other.id, label: titleOf(other) }))}
            onValue={link}
          />
        )
      }
    />
  );
}

interface LinkedProps {
  readonly id: Id;
  readonly title: string;
  readonly others: readonly OtherDocument[];
}

/** The way to the document of a case; a word only where it is not in this library. */
function Linked({ id, title, others }: LinkedProps) {
  const { t } = useTranslation();
  if (!others.some((other) => other.id === id))
    return <Chip look="line">{t('structures.patterns.linkedCase')}</Chip>;
  return (
    <IconButton
      small
      label={t('structures.patterns.openCase', { title })}
      onClick={() => around().desk?.openOther(id)}
    >
      <ArrowUpRight size={14} strokeWidth={1.5} />
    </IconButton>
  );
}
