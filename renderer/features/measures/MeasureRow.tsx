/** One action item. */
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import { actionStateLabels, meansLabels, sideLabels } from '../../../shared/manuscript/labels';
import { type ActionItem, strengths } from '../../../shared/retrospective/action-items';
import { measureHints, measureHintWords, openEndedWords } from '../../../shared/steps/measure-hints';
import type { Editing } from '../../store/editing';
import { choicesOf } from '../../ui/choices';
import { DateField } from '../../ui/DateField';
import { QuietText } from '../../ui/Field';
import { LookAgain } from '../../ui/LookAgain';
import { StrengthMeter } from '../../ui/Marks';
import { Select } from '../../ui/Menu';
import { QuietInput } from '../../ui/QuietInput';
import { Line, Row } from '../../ui/Row';
import type { Rows } from '../../ui/rows';
import { TextLine } from '../../ui/TextLine';
import styles from './measures.module.css';
import { rolesList } from './roles-list';

interface MeasureProps {
  readonly item: ActionItem;
  readonly rows: Rows<ActionItem>;
  readonly editing: Editing;
}

export function MeasureRow({ item, rows, editing }: MeasureProps) {
  const { t } = useTranslation();
  return (
    <Row
      id={item.id}
      name={item.text}
      readOnly={rows.readOnly}
      onRemove={() => rows.remove(item)}
      details={<MeasureDetails item={item} rows={rows} editing={editing} />}
    >
      <div
        className={styles.measure}
        data-over={item.state === 'done' || item.state === 'dropped' || undefined}
      >
        <div data-lead>
          <QuietText
            {...rows.bind(item, 'text')}
            label={t('structures.measures.text')}
            placeholder={t('structures.measures.textExample')}
            onKeyDown={rows.keys(item)}
          />
        </div>
        <div>
          <QuietInput
            {...rows.bind(item, 'owner')}
            label={t('structures.measures.owner')}
            placeholder={t('structures.role')}
            list={rolesList}
            onKeyDown={rows.enterAdds(item)}
          />
        </div>
        <div>
          <DateField
            label={t('structures.measures.due')}
            none={t('structures.measures.noDate')}
            year={editing.now().slice(0, 4)}
            value={item.due}
            readOnly={rows.readOnly}
            onDate={(due) => rows.put({ ...item, due })}
          />
        </div>
        <Strength item={item} rows={rows} />
        <State item={item} rows={rows} language={editing.language} />
        <Hints item={item} language={editing.language} />
      </div>
    </Row>
  );
}

function Strength({ item, rows }: Pick<MeasureProps, 'item' | 'rows'>) {
  const { t } = useTranslation();
  const choices = strengths.map((strength) => ({
    value: `s${strength}` as const,
    label: t(`structures.measures.strengths.s${strength}`),
  }));
  return (
    <div className={styles.strength}>
      <StrengthMeter value={item.strength ?? 0} />
      <Select
        quiet
        label={t('structures.measures.strength')}
        value={item.strength && `s${item.strength}`}
        none={t('structures.measures.strengthNone')}
        choices={choices}
        readOnly={rows.readOnly}
        onValue={(value) =>
          rows.put({ ...item, strength: strengths.find((strength) => `s${strength}` === value) ?? null })
        }
      />
    </div>
  );
}

/** What is worth another look, below the measure in one line. */
function Hints({ item, language }: { readonly item: ActionItem; readonly language: Language }) {
  const hints = measureHints(item);
  if (hints.length === 0) return null;
  const opening = openEndedWords(item.text);
  const words = hints.map((hint) =>
    hint === 'open-ended'
      ? quoted(opening, measureHintWords[hint][language], language)
      : measureHintWords[hint][language],
  );
  return <LookAgain>{words.join(' · ')}</LookAgain>;
}

const quoted = (words: string, rest: string, language: Language): string =>
  language === 'zh' ? `“${words}”${rest}` : `“${words}” ${rest}`;

interface StateProps extends Pick<MeasureProps, 'item' | 'rows'> {
  readonly language: Language;
}

function State({ item, rows, language }: StateProps) {
  const { t } = useTranslation();
  return (
    <Select
      quiet
      label={t('structures.measures.state')}
      value={item.state}
      choices={choicesOf(actionStateLabels, language)}
      readOnly={rows.readOnly}
      onValue={(state) => state && rows.put({ ...item, state })}
    />
  );
}

function MeasureDetails({ item, rows, editing }: MeasureProps) {
  const { t } = useTranslation();
  const { language, retrospective } = editing;
  const none = t('structures.rows.none');
  return (
    <>
      <TextLine
        label={t('structures.measures.verification')}
        placeholder={t('structures.measures.verificationExample')}
        text={rows.bind(item, 'verification')}
      />
      <Line label={t('structures.measures.side')}>
        <Select
          quiet
          label={t('structures.measures.side')}
          value={item.side}
          none={none}
          choices={choicesOf(sideLabels, language)}
          readOnly={rows.readOnly}
          onValue={(side) => rows.put({ ...item, side })}
        />
      </Line>
      <Line label={t('structures.measures.means')}>
        <Select
          quiet
          label={t('structures.measures.means')}
          value={item.means}
          none={none}
          choices={choicesOf(meansLabels, language)}
          readOnly={rows.readOnly}
          onValue={(means) => rows.put({ ...item, means })}
        />
      </Line>
      <Line label={t('structures.measures.factor')}>
        <Select
          quiet
          label={t('structures.measures.factor')}
          value={item.factor}
          none={t('structures.measures.factorNone')}
          choices={retrospective.factors.map(({ id, statement }) => ({ value: id, label: statement }))}
          readOnly={rows.readOnly}
          onValue={(factor) => rows.put({ ...item, factor })}
        />
      </Line>
      <TextLine
        label={t('structures.measures.link')}
        placeholder={t('structures.measures.linkExample')}
        text={rows.bind(item, 'link')}
      />
    </>
  );
}
