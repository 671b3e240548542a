/** All that is not suggested any more, in one place: what it covers, and the way back. */
import { useTranslation } from 'react-i18next';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import styles from './IgnoredDialog.module.css';
import { categoryOf, type Ignored, isEverywhere } from './ignored';
import { useHidden } from './useHidden';

interface IgnoredDialogProps {
  /** The open document, as it is now. */
  readonly retrospective: Retrospective;
  readonly ignored: readonly Ignored[];
  readonly readOnly: boolean;
  readonly onRestore: (ignored: Ignored) => void;
  readonly onClose: () => void;
}

export function IgnoredDialog({ retrospective, ignored, readOnly, onRestore, onClose }: IgnoredDialogProps) {
  const { t } = useTranslation();
  const hidden = useHidden(retrospective);
  const groups = [
    { title: t('suggestions.inDocument'), members: ignored.filter((one) => !isEverywhere(one)) },
    { title: t('suggestions.onMachine'), members: ignored.filter(isEverywhere) },
  ].filter(({ members }) => members.length > 0);
  return (
    <Dialog
      open
      title={t('suggestions.ignoredTitle')}
      onClose={onClose}
      foot={
        <Button large onClick={onClose}>
          {t('app.close')}
        </Button>
      }
    >
      {groups.length === 0 && <p className={styles.none}>{t('suggestions.nothingIgnored')}</p>}
      {groups.map(({ title, members }) => (
        <section key={title} className={styles.group} aria-label={title}>
          <h3>{title}</h3>
          <ul>
            {members.map((one) => (
              <li key={one.key}>
                <IgnoredLine ignored={one} hides={hidden?.filter(one.hides).length ?? null} />
                <Button look="link" disabled={readOnly && !isEverywhere(one)} onClick={() => onRestore(one)}>
                  {t('suggestions.restore')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  );
}

function IgnoredLine({ ignored, hides }: { readonly ignored: Ignored; readonly hides: number | null }) {
  const { t } = useTranslation();
  const { scope, quote, rule } = ignored;
  const category = categoryOf(rule);
  const isCheck = rule.startsWith('check.');
  const unknown = isCheck ? t('checks.title') : rule;
  const kind = category === null ? unknown : t(`suggestions.categories.${category}`);
  return (
    <span className={styles.line}>
      <span className={styles.quote}>{quote ?? kind}</span>
      <span className={styles.facts}>
        {t(`suggestions.scopes.${scope}`)}
        {quote !== null && rule !== '' && ` · ${kind}`}
        {hides !== null && !isCheck && ` · ${t('suggestions.hides', { count: hides })}`}
      </span>
    </span>
  );
}
