/** The team packs of this machine: taken in from files, switched on and off, handed on, removed. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pack } from '../../../shared/lint/pack/pack';
import { type KeptPack, removePack, switchPack, usePacks } from '../../store/packs';
import { Button } from '../../ui/Button';
import { CheckBox } from '../../ui/Choices';
import { Purpose } from '../../ui/Section';
import { showToast } from '../../ui/Toast';
import { PackEditor } from './PackEditor';
import styles from './settings.module.css';

interface PacksSectionProps {
  /** Asks for files and takes them in; answers what to say of each. */
  readonly onImport: () => Promise<readonly string[]>;
  /** Writes a pack's file to a place the user picks; answers what went wrong, if anything. */
  readonly onExport: (kept: KeptPack) => Promise<string | null>;
  /** Keeps a changed text in place of a pack; answers why it cannot be kept, or null. */
  readonly onSave: (text: string, name: string) => Promise<string | null>;
}

export function PacksSection({ onImport, onExport, onSave }: PacksSectionProps) {
  const { t } = useTranslation();
  const { packs } = usePacks(({ values }) => values);
  const [edited, setEdited] = useState<string | null>(null);
  const [news, setNews] = useState<readonly string[]>([]);
  const remove = ({ name }: Pack) => {
    const wayBack = removePack(name);
    showToast(t('packs.removed', { name }), { label: t('app.undo'), run: wayBack });
  };
  const toggle = ({ name }: Pack, on: boolean) => {
    switchPack(name, on);
    setNews([t(on ? 'packs.turnedOn' : 'packs.turnedOff', { name })]);
  };
  const hand = async (kept: KeptPack) => {
    const problem = await onExport(kept);
    setNews(problem === null ? [] : [problem]);
  };
  return (
    <div className={styles.packs}>
      <p className={styles.lead}>{t('packs.hint')}</p>
      {packs.length === 0 && <Purpose>{t('packs.empty')}</Purpose>}
      <ul aria-label={t('packs.section')}>
        {packs.map((kept) => (
          <li key={kept.pack.name} className={styles.pack}>
            <div className={styles.words}>
              <CheckBox checked={kept.on} onChecked={(on) => toggle(kept.pack, on)}>
                {kept.pack.name}
              </CheckBox>
              <span className={styles.contents}>{t('packs.contents', countsOf(kept.pack))}</span>
            </div>
            <div className={styles.foot}>
              <Button
                look="ghost"
                aria-label={t('packs.edit', { name: kept.pack.name })}
                aria-expanded={edited === kept.pack.name}
                onClick={() => setEdited(edited === kept.pack.name ? null : kept.pack.name)}
              >
                {t('packs.editShort')}
              </Button>
              <Button
                look="ghost"
                aria-label={t('packs.export', { name: kept.pack.name })}
                onClick={() => void hand(kept)}
              >
                {t('packs.exportShort')}
              </Button>
              <Button
                look="ghost"
                aria-label={t('packs.remove', { name: kept.pack.name })}
                onClick={() => remove(kept.pack)}
              >
                {t('packs.removeShort')}
              </Button>
            </div>
            {edited === kept.pack.name && (
              <PackEditor
                name={kept.pack.name}
                text={kept.text}
                onSave={(text) => onSave(text, kept.pack.name)}
                onClose={() => setEdited(null)}
              />
            )}
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <Button onClick={() => void onImport().then(setNews)}>{t('packs.import')}</Button>
      </div>
      <div role="status" className={styles.news}>
        {news.map((one) => (
          <p key={one}>{one}</p>
        ))}
      </div>
    </div>
  );
}

const countsOf = ({ words, rules, levels, off }: Pack) => ({
  words: Object.values(words).reduce((sum, list) => sum + list.length, 0),
  rules: rules.length,
  levels: Object.keys(levels).length,
  off: off.length,
});
