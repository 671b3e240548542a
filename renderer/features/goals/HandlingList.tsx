/** How soon trouble was to be noticed, contained, restored and told: a kind, a time as typed, its source. */
import { useTranslation } from 'react-i18next';
import { handlingLabels } from '../../../shared/manuscript/labels';
import { type HandlingTarget, handlingKinds } from '../../../shared/retrospective/goals';
import { readDuration } from '../../../shared/time/duration';
import type { Editing } from '../../store/editing';
import { itemsOf } from '../../store/items';
import { Select } from '../../ui/Menu';
import { QuietInput } from '../../ui/QuietInput';
import { Row } from '../../ui/Row';
import { type Rows, useRows } from '../../ui/rows';
import { AddButton, Purpose, Section } from '../../ui/Section';
import styles from './goals.module.css';
import { LadderOffers } from './LadderOffers';

export function HandlingList({ editing }: { readonly editing: Editing }) {
  const { t } = useTranslation();
  const targets = editing.retrospective.handlingTargets;
  const rows = useRows<HandlingTarget>({
    items: targets,
    store: itemsOf(editing, 'handlingTargets'),
    readOnly: editing.readOnly,
    create: () => ({ id: editing.makeId(), kind: nextKind(targets), minutes: null, text: '', source: '' }),
    nameOf: (target) =>
      target.text || target.source ? `${handlingLabels[target.kind][editing.language]} ${target.text}` : '',
  });
  return (
    <Section title={t('structures.goals.handling')} ref={rows.attach}>
      {targets.length === 0 && <Purpose>{t('structures.goals.handlingPurpose')}</Purpose>}
      <ul>
        {targets.map((target) => (
          <HandlingRow key={target.id} target={target} rows={rows} editing={editing} />
        ))}
      </ul>
      {!editing.readOnly && <AddButton label={t('structures.goals.addHandling')} onAdd={() => rows.add()} />}
      <LadderOffers editing={editing} />
    </Section>
  );
}

/** The first kind that has no target yet. */
const nextKind = (targets: readonly HandlingTarget[]) =>
  handlingKinds.find((kind) => targets.every((target) => target.kind !== kind)) ?? 'restore';

const wholeMinutes = (text: string): number | null => {
  const minutes = readDuration(text);
  return minutes === null ? null : Math.round(minutes);
};

interface HandlingRowProps {
  readonly target: HandlingTarget;
  readonly rows: Rows<HandlingTarget>;
  readonly editing: Editing;
}

function HandlingRow({ target, rows, editing }: HandlingRowProps) {
  const { t } = useTranslation();
  const { readOnly, language } = editing;
  const name = handlingLabels[target.kind][language];
  const unread = target.text.trim() !== '' && target.minutes === null;
  return (
    <Row id={target.id} name={name} readOnly={readOnly} onRemove={() => rows.remove(target)}>
      <div className={styles.handling}>
        <Select
          quiet
          label={t('structures.goals.kind')}
          value={target.kind}
          choices={handlingKinds.map((kind) => ({ value: kind, label: handlingLabels[kind][language] }))}
          readOnly={readOnly}
          onValue={(kind) => kind && rows.put({ ...target, kind })}
        />
        <div data-lead title={unread ? t('structures.goals.timeUnread') : undefined}>
          <QuietInput
            value={target.text}
            label={`${name}: ${t('structures.goals.time')}`}
            placeholder={t('structures.goals.timeExample')}
            readOnly={readOnly}
            onText={(text) => rows.put({ ...target, text, minutes: wholeMinutes(text) })}
            onKeyDown={rows.keys(target)}
          />
        </div>
        <QuietInput
          look="caption"
          {...rows.bind(target, 'source')}
          label={`${name}: ${t('structures.goals.source')}`}
          placeholder={t('structures.goals.sourceExample')}
          onKeyDown={rows.enterAdds(target)}
        />
      </div>
    </Row>
  );
}
