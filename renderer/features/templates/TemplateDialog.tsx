/** What a new retrospective can begin with: the kinds the app knows, and a team's own. */
import { Plus } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import type { OwnTemplate } from '../../../shared/templates/own-template';
import { templates } from '../../../shared/templates/registry';
import type { Template } from '../../../shared/templates/template';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Purpose } from '../../ui/Section';
import styles from './TemplateDialog.module.css';

interface TemplateDialogProps {
  readonly language: Language;
  readonly own: readonly OwnTemplate[];
  readonly onStart: (template: Template) => void;
  readonly onStartOwn: (template: OwnTemplate) => void;
  readonly onExport: (template: OwnTemplate) => void;
  readonly onRemove: (template: OwnTemplate) => void;
  readonly onImport: () => void;
  readonly finalFocus: () => HTMLElement | null;
  readonly onClose: () => void;
}

export function TemplateDialog(props: TemplateDialogProps) {
  const { language, own, onStart, onImport, finalFocus, onClose } = props;
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  return (
    <Dialog
      open
      wide
      title={t('templates.title')}
      aside={t('templates.aside')}
      initialFocus={() => list.current?.querySelector('button') ?? null}
      finalFocus={finalFocus}
      onClose={onClose}
    >
      <div className={styles.body}>
        <ul ref={list} className={styles.kinds} aria-label={t('templates.kinds')}>
          {templates.map((template) => (
            <li key={template.id}>
              <button type="button" className={styles.kind} onClick={() => onStart(template)}>
                <span className={styles.name}>{template.name[language]}</span>
                <span className={styles.purpose}>{template.purpose[language]}</span>
              </button>
            </li>
          ))}
        </ul>
        <section className={styles.own} aria-label={t('templates.own')}>
          <h3>{t('templates.own')}</h3>
          {own.length === 0 && <Purpose>{t('templates.noneYet')}</Purpose>}
          <ul>
            {own.map((template) => (
              <OwnLine key={template.id} {...props} template={template} />
            ))}
          </ul>
          <Button look="link" onClick={onImport}>
            <Plus size={14} strokeWidth={1.5} />
            {t('templates.import')}
          </Button>
        </section>
      </div>
    </Dialog>
  );
}

function OwnLine({
  template,
  onStartOwn,
  onExport,
  onRemove,
}: TemplateDialogProps & { readonly template: OwnTemplate }) {
  const { t } = useTranslation();
  const { name } = template;
  return (
    <li className={styles.line}>
      <button
        type="button"
        className={styles.kind}
        lang={template.content.language === 'zh' ? 'zh-CN' : 'en'}
        onClick={() => onStartOwn(template)}
      >
        <span className={styles.name}>{name}</span>
      </button>
      <Button look="ghost" aria-label={t('templates.exportOne', { name })} onClick={() => onExport(template)}>
        {t('templates.export')}
      </Button>
      <Button look="ghost" aria-label={t('templates.removeOne', { name })} onClick={() => onRemove(template)}>
        {t('templates.remove')}
      </Button>
    </li>
  );
}
