/** Every place a rule spoke about, as it is and as it would be; what is ticked is accepted at once. */
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PageId } from '../../../shared/retrospective/step-id';
import { Button } from '../../ui/Button';
import { CheckBox } from '../../ui/Choices';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import styles from './AcceptAllDialog.module.css';
import { blanksOf, clauseOf, type Fillings, hasBlank, type Replacement, replacementsOf } from './accept-all';
import { Rewrite } from './Rewrite';
import type { Suggestion } from './suggestion';

interface AcceptAllDialogProps {
  readonly rule: string;
  readonly suggestions: readonly Suggestion[];
  readonly pageTitles: Readonly<Record<PageId, string>>;
  readonly onAccept: (replacements: readonly Replacement[]) => void;
  readonly onClose: () => void;
}

export function AcceptAllDialog({ rule, suggestions, pageTitles, onAccept, onClose }: AcceptAllDialogProps) {
  const { t } = useTranslation();
  const [fillings, setFillings] = useState<Fillings>({});
  const firstBlank = useRef<HTMLInputElement>(null);
  const [left, setLeft] = useState<readonly string[]>([]);
  const all = replacementsOf(suggestions, rule, fillings);
  const blanks = blanksOf(replacementsOf(suggestions, rule, {}));
  const chosen = all.filter((one) => !hasBlank(one) && !left.includes(one.suggestion.id));
  const open = all.filter(hasBlank).length;
  const category = suggestions.find(({ diagnostic }) => diagnostic.rule === rule)?.diagnostic.category;
  const tick = (id: string, checked: boolean) =>
    setLeft(checked ? left.filter((one) => one !== id) : [...left, id]);
  return (
    <Dialog
      open
      title={t('suggestions.acceptAllTitle')}
      {...(category ? { aside: t(`suggestions.categories.${category}`) } : {})}
      {...(blanks.length > 0 ? { initialFocus: () => firstBlank.current } : {})}
      onClose={onClose}
      foot={
        <>
          <span className={styles.count} role="status">
            {open > 0 && t('suggestions.withBlanks', { count: open })}
          </span>
          <Button large onClick={onClose}>
            {t('app.cancel')}
          </Button>
          <Button large look="primary" disabled={chosen.length === 0} onClick={() => onAccept(chosen)}>
            {t('suggestions.acceptCount', { count: chosen.length })}
          </Button>
        </>
      }
    >
      {blanks.length > 0 && (
        <div className={styles.blanks}>
          <p>{t('suggestions.fillBlanks')}</p>
          {blanks.map(({ label, language }, index) => (
            <div key={label} className={styles.blank}>
              <span lang={language}>{label}</span>
              <Field
                {...(index === 0 ? { ref: firstBlank } : {})}
                aria-label={label}
                lang={language}
                value={fillings[label] ?? ''}
                onChange={(event) => setFillings({ ...fillings, [label]: event.target.value })}
              />
            </div>
          ))}
        </div>
      )}
      <ul className={styles.places}>
        {all.map((one) => (
          <li key={one.suggestion.id}>
            <CheckBox
              checked={!hasBlank(one) && !left.includes(one.suggestion.id)}
              disabled={hasBlank(one)}
              onChecked={(checked) => tick(one.suggestion.id, checked)}
            >
              <Preview replacement={one} where={pageTitles[one.suggestion.page]} />
            </CheckBox>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function Preview({ replacement, where }: { readonly replacement: Replacement; readonly where: string }) {
  const { suggestion, words } = replacement;
  const { before, after } = clauseOf(suggestion);
  const { text, language } = suggestion.diagnostic;
  return (
    <span className={styles.preview}>
      <span className={styles.where}>{where}</span>
      <span lang={language}>
        {before}
        <del>{text}</del>
        {after}
      </span>
      <span lang={language}>
        {before}
        <ins>
          <Rewrite words={words} />
        </ins>
        {after}
      </span>
    </span>
  );
}
