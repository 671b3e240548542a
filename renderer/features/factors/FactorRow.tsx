/** One why: whether it rests on evidence, what it says, whether it goes into the finished document; the rest below. */
import type { CSSProperties, KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { familyLabels } from '../../../shared/manuscript/labels';
import { categoriesOf } from '../../../shared/retrospective/factor-categories';
import type { Factor } from '../../../shared/retrospective/factors';
import { endsAtPerson } from '../../../shared/steps/person-words';
import type { Editing } from '../../store/editing';
import { CheckBox } from '../../ui/Choices';
import { choicesOf } from '../../ui/choices';
import { QuietText } from '../../ui/Field';
import { LookAgain } from '../../ui/LookAgain';
import { Select } from '../../ui/Menu';
import { Line, Row } from '../../ui/Row';
import type { Rows } from '../../ui/rows';
import { TextLine } from '../../ui/TextLine';
import styles from './factors.module.css';
import { nextConfidence, type OutlineLine, withCategory, withFamily } from './outline';

interface FactorRowProps {
  readonly line: OutlineLine;
  readonly rows: Rows<Factor>;
  readonly keys: (event: KeyboardEvent) => void;
  readonly editing: Editing;
}

export function FactorRow({ line, rows, keys, editing }: FactorRowProps) {
  const { t } = useTranslation();
  const { factor, depth } = line;
  return (
    <Row
      id={factor.id}
      name={factor.statement}
      look="plain"
      readOnly={rows.readOnly}
      onRemove={() => rows.remove(factor)}
      details={<FactorDetails factor={factor} rows={rows} editing={editing} />}
    >
      <div
        className={styles.factor}
        data-depth={Math.min(depth, 2)}
        style={{ '--depth': depth } as CSSProperties}
      >
        <ConfidenceDot factor={factor} rows={rows} />
        <div data-lead>
          <QuietText
            look={depth === 0 ? 'strong' : 'body'}
            {...rows.bind(factor, 'statement')}
            label={t('structures.factors.statementAt', { level: depth + 1 })}
            placeholder={t('structures.factors.statementExample')}
            onKeyDown={keys}
          />
        </div>
        <CheckBox
          checked={factor.picked}
          disabled={rows.readOnly}
          label={t('structures.factors.pickedAt', { name: factor.statement })}
          onChecked={(picked) => rows.put({ ...factor, picked })}
        />
        {line.below === 0 && endsAtPerson(factor.statement, editing.retrospective.participants) && (
          <LookAgain>{t('structures.factors.person')}</LookAgain>
        )}
      </div>
    </Row>
  );
}

const saysOf = {
  evidence: 'structures.factors.isEvidence',
  hypothesis: 'structures.factors.isHypothesis',
  unsaid: 'structures.factors.isUnsaid',
} as const;

function ConfidenceDot({ factor, rows }: Pick<FactorRowProps, 'rows'> & { readonly factor: Factor }) {
  const { t } = useTranslation();
  const label = t(saysOf[factor.confidence ?? 'unsaid']);
  return (
    <button
      type="button"
      className={styles.dot}
      data-confidence={factor.confidence ?? 'unsaid'}
      aria-label={label}
      title={label}
      disabled={rows.readOnly}
      onClick={() => rows.put({ ...factor, confidence: nextConfidence(factor.confidence) })}
    />
  );
}

interface DetailsProps extends Pick<FactorRowProps, 'rows' | 'editing'> {
  readonly factor: Factor;
}

function FactorDetails({ factor, rows, editing }: DetailsProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextLine
        label={t('structures.factors.evidence')}
        placeholder={t('structures.factors.evidenceExample')}
        text={rows.bind(factor, 'evidence')}
        multiline
      />
      <TextLine
        label={t('structures.factors.counterEvidence')}
        placeholder={t('structures.factors.counterExample')}
        text={rows.bind(factor, 'counterEvidence')}
        multiline
      />
      <Sorting factor={factor} rows={rows} editing={editing} />
      <Line label={t('structures.factors.ownSide')}>
        <CheckBox
          checked={factor.ownSide}
          disabled={rows.readOnly}
          label={t('structures.factors.ownSide')}
          onChecked={(ownSide) => rows.put({ ...factor, ownSide })}
        />
      </Line>
    </>
  );
}

/** Confidence, family and category. */
function Sorting({ factor, rows, editing }: DetailsProps) {
  const { t } = useTranslation();
  const { language, retrospective } = editing;
  const none = t('structures.rows.none');
  const categories = categoriesOf(retrospective, language);
  const offered = categories.filter(({ family }) => factor.family === null || family === factor.family);
  return (
    <>
      <Line label={t('structures.factors.confidence')}>
        <Select
          quiet
          label={t('structures.factors.confidence')}
          value={factor.confidence}
          none={none}
          choices={[
            { value: 'evidence', label: t('structures.factors.confidenceEvidence') },
            { value: 'hypothesis', label: t('structures.factors.confidenceHypothesis') },
          ]}
          readOnly={rows.readOnly}
          onValue={(confidence) => rows.put({ ...factor, confidence })}
        />
      </Line>
      <Line label={t('structures.factors.family')}>
        <Select
          quiet
          label={t('structures.factors.family')}
          value={factor.family}
          none={none}
          choices={choicesOf(familyLabels, language)}
          readOnly={rows.readOnly}
          onValue={(family) => rows.put(withFamily(factor, family, categories))}
        />
      </Line>
      <Line label={t('structures.factors.category')}>
        <Select
          quiet
          label={t('structures.factors.category')}
          value={factor.category}
          none={none}
          choices={offered.map(({ id, name }) => ({ value: id, label: name }))}
          readOnly={rows.readOnly}
          onValue={(id) =>
            rows.put(withCategory(factor, categories.find((category) => category.id === id) ?? null))
          }
        />
      </Line>
    </>
  );
}
