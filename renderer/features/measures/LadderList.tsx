/** The team's severity ladder: how each level reads and what was agreed for it. The first change makes it the team's own. */
import { useTranslation } from 'react-i18next';
import type { SeverityRung } from '../../../shared/retrospective/severity';
import { ladderOf } from '../../../shared/retrospective/severity-ladder';
import type { Editing } from '../../store/editing';
import { Button } from '../../ui/Button';
import { TextLine } from '../../ui/TextLine';
import styles from './measures.module.css';

const fields = ['name', 'readsAs', 'response', 'notice', 'document'] as const;

export function LadderList({ editing }: { readonly editing: Editing }) {
  const { t } = useTranslation();
  const { retrospective, readOnly } = editing;
  const isOwn = retrospective.ladder.length > 0;
  return (
    <details className={styles.ladder}>
      <summary>{t('structures.measures.ladder')}</summary>
      <ul>
        {ladderOf(retrospective, retrospective.language).map((rung) => (
          <li
            key={rung.level}
            className={styles.rung}
            data-own={rung.level === retrospective.severity || undefined}
          >
            <span>{rung.level}</span>
            <div>
              {fields.map((field) => (
                <TextLine
                  key={field}
                  label={`${rung.level} ${t(`structures.measures.rung.${field}`)}`}
                  shown={t(`structures.measures.rung.${field}`)}
                  placeholder={t(`structures.measures.rung.${field}`)}
                  text={{
                    value: rung[field],
                    readOnly,
                    onText: (text) => editing.apply(changed(editing, { ...rung, [field]: text })),
                  }}
                />
              ))}
            </div>
          </li>
        ))}
      </ul>
      {isOwn && !readOnly && (
        <Button look="link" onClick={() => editing.apply(emptied(editing))}>
          {t('structures.measures.ladderDefault')}
        </Button>
      )}
    </details>
  );
}

/** The whole ladder is kept once one rung of it is changed: half a ladder would be none. */
function changed({ retrospective, makeId }: Editing, rung: SeverityRung) {
  if (retrospective.ladder.length > 0) return { type: 'put-item', collection: 'ladder', item: rung } as const;
  const edits = ladderOf(retrospective, retrospective.language).map((one) => ({
    type: 'put-item' as const,
    collection: 'ladder' as const,
    item: { ...(one.level === rung.level ? rung : one), id: makeId() },
  }));
  return { type: 'batch', edits } as const;
}

function emptied({ retrospective }: Editing) {
  const edits = retrospective.ladder.map(({ id }) => ({
    type: 'remove-item' as const,
    collection: 'ladder' as const,
    id,
  }));
  return { type: 'batch', edits } as const;
}
