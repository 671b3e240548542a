/** What a person looked through before publishing: one tick a subject, with the role that looked. */
import { useTranslation } from 'react-i18next';
import { reviewLabels } from '../../../shared/manuscript/labels';
import { type ContentReview, reviewSubjects } from '../../../shared/retrospective/retrospective';
import { dayAt } from '../../../shared/time/zones';
import type { Editing } from '../../store/editing';
import { CheckBox } from '../../ui/Choices';
import { showDate } from '../../ui/DateField';
import { QuietInput } from '../../ui/QuietInput';
import { Purpose, Section } from '../../ui/Section';
import styles from './measures.module.css';
import { rolesList } from './roles-list';

export function ReviewList({ editing }: { readonly editing: Editing }) {
  const { t } = useTranslation();
  return (
    <Section title={t('structures.measures.reviews')}>
      <Purpose>{t('structures.measures.reviewsPurpose')}</Purpose>
      <ul>
        {reviewSubjects.map((subject) => (
          <ReviewLine key={subject} subject={subject} editing={editing} />
        ))}
      </ul>
    </Section>
  );
}

interface ReviewLineProps {
  readonly subject: ContentReview['subject'];
  readonly editing: Editing;
}

function ReviewLine({ subject, editing }: ReviewLineProps) {
  const { t } = useTranslation();
  const { retrospective, language } = editing;
  const review = retrospective.reviews.find((other) => other.subject === subject);
  const name = reviewLabels[subject][language];
  return (
    <li className={styles.review}>
      <CheckBox
        checked={review !== undefined}
        disabled={editing.readOnly}
        onChecked={(checked) => tick(editing, subject, checked)}
      >
        {name}
      </CheckBox>
      {review && (
        <>
          <span className={styles.role}>
            <QuietInput
              value={review.by}
              label={t('structures.measures.reviewedByRole', { subject: name })}
              placeholder={t('structures.role')}
              list={rolesList}
              readOnly={editing.readOnly}
              onText={(by) =>
                editing.apply({ type: 'put-item', collection: 'reviews', item: { ...review, by } })
              }
            />
          </span>
          <span className={styles.when}>
            {showDate(dayAt(review.at, retrospective.zone) ?? '', language)}
          </span>
        </>
      )}
    </li>
  );
}

function tick(editing: Editing, subject: ContentReview['subject'], checked: boolean): void {
  if (checked) {
    const item = { id: editing.makeId(), subject, by: '', at: editing.now() };
    editing.apply({ type: 'put-item', collection: 'reviews', item });
    return;
  }
  const gone = editing.retrospective.reviews.filter((review) => review.subject === subject);
  const edits = gone.map(({ id }) => ({ type: 'remove-item', collection: 'reviews', id }) as const);
  editing.apply({ type: 'batch', edits });
}
