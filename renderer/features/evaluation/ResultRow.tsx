/** One target and what came of it. */
import { useTranslation } from 'react-i18next';
import { handlingLabels, verdictLabels } from '../../../shared/manuscript/labels';
import type { Result } from '../../../shared/retrospective/results';
import { showDuration } from '../../../shared/time/duration';
import type { Editing } from '../../store/editing';
import { choicesOf } from '../../ui/choices';
import { QuietText } from '../../ui/Field';
import { Select } from '../../ui/Menu';
import { Row } from '../../ui/Row';
import { enterMoves, type Rows } from '../../ui/rows';
import { TextLine } from '../../ui/TextLine';
import { Bullet } from './Bullet';
import styles from './evaluation.module.css';
import { changedResult, overrun, type ResultLine } from './lines';

interface ResultRowProps {
  readonly line: ResultLine;
  readonly rows: Rows<Result>;
  readonly editing: Editing;
}

export function ResultRow({ line, rows, editing }: ResultRowProps) {
  const { t } = useTranslation();
  const { language, readOnly } = editing;
  const { result } = line;
  const name = line.kind ? handlingLabels[line.kind][language] : line.name;
  const change = (next: Partial<Result>) => rows.put(changedResult(line, next, editing.makeId));
  return (
    <Row
      id={line.id}
      name={name || (result?.note ?? '')}
      readOnly={readOnly}
      onRemove={line.of === 'nothing' && result ? () => rows.remove(result) : undefined}
      details={line.of !== 'nothing' && <Details line={line} name={name} editing={editing} change={change} />}
    >
      <div className={styles.result}>
        {line.of === 'nothing' && result ? (
          <div data-lead>
            <QuietText
              {...rows.bind(result, 'note')}
              label={t('structures.evaluation.otherResult')}
              placeholder={t('structures.evaluation.otherResult')}
              onKeyDown={rows.keys(result)}
            />
          </div>
        ) : (
          <span className={styles.name}>{name || t('structures.evaluation.goal')}</span>
        )}
        <span className={styles.target}>{line.target}</span>
        <Actual line={line} name={name} editing={editing} change={change} />
        <Difference line={line} editing={editing} />
        <Select
          quiet
          label={t('structures.evaluation.verdictOf', { goal: name })}
          value={result?.verdict ?? null}
          none={t('structures.evaluation.verdictNone')}
          choices={choicesOf(verdictLabels, language)}
          readOnly={readOnly}
          onValue={(verdict) => change({ verdict })}
        />
      </div>
    </Row>
  );
}

interface PartProps {
  readonly line: ResultLine;
  readonly name: string;
  readonly editing: Editing;
  readonly change: (next: Partial<Result>) => void;
}

function Actual({ line, name, editing, change }: PartProps) {
  const { t } = useTranslation();
  if (line.computed !== null)
    return (
      <span className={styles.number}>
        <span className={styles.computed}>{showDuration(line.computed, editing.language)}</span>
      </span>
    );
  return (
    <div {...(line.of === 'nothing' ? {} : { 'data-lead': true })}>
      <QuietText
        align="end"
        value={line.result?.actual ?? ''}
        label={t('structures.evaluation.actualOf', { goal: name })}
        placeholder={t('structures.evaluation.actualExample')}
        readOnly={editing.readOnly}
        onText={(actual) => change({ actual })}
        onKeyDown={enterMoves}
      />
    </div>
  );
}

function Difference({ line, editing }: Pick<PartProps, 'line' | 'editing'>) {
  const { t } = useTranslation();
  const over = overrun(line);
  if (over === null || line.computed === null || line.targetMinutes === null) return <span />;
  const duration = showDuration(Math.abs(over), editing.language);
  return (
    <span className={styles.difference}>
      <Bullet actual={line.computed} target={line.targetMinutes * 60_000} />
      {over !== 0 &&
        t(over > 0 ? 'structures.evaluation.over' : 'structures.evaluation.within', { duration })}
    </span>
  );
}

/** The note; and the actual as somebody wrote it, where the timeline says it too. */
function Details({ line, name, editing, change }: PartProps) {
  const { t } = useTranslation();
  const { readOnly } = editing;
  const actual = line.result?.actual ?? '';
  return (
    <>
      <TextLine
        label={t('structures.evaluation.noteOf', { goal: name })}
        shown={t('structures.evaluation.note')}
        placeholder={t('structures.evaluation.noteExample')}
        text={{ value: line.result?.note ?? '', readOnly, onText: (note) => change({ note }) }}
        multiline
      />
      {line.computed !== null && actual !== '' && (
        <TextLine
          label={t('structures.evaluation.actualOf', { goal: name })}
          shown={t('structures.evaluation.written')}
          placeholder={t('structures.evaluation.actualExample')}
          text={{ value: actual, readOnly, onText: (next) => change({ actual: next }) }}
        />
      )}
    </>
  );
}
