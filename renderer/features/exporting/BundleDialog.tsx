/** Several documents as one file: which, for whom, as what; then what they would give away, before anything is written. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import type { Id } from '../../../shared/kit/ids';
import { audiences } from '../../../shared/manuscript/audience';
import type { Listed } from '../../store/library';
import { Button } from '../../ui/Button';
import { CheckBox, Segments } from '../../ui/Choices';
import { Dialog } from '../../ui/Dialog';
import { type FileFormat, type FileOrder, plainOrder } from '../../workers/export-order';
import styles from './BundleDialog.module.css';
import { BundleLeaks } from './BundleLeaks';
import type { BundleState, CheckedDocument } from './bundle-state';
import { exportFormats } from './formats';

interface BundleDialogProps {
  /** As the library shows them. */
  readonly list: readonly Listed[];
  readonly language: Language;
  readonly state: BundleState;
  readonly onCheck: (chosen: readonly Listed[], order: FileOrder) => void;
  readonly onSave: (documents: readonly CheckedDocument[], order: FileOrder) => void;
  readonly onStop: () => void;
  readonly onClose: () => void;
}

const formats = ['docx', 'markdown', 'html', 'json'] as const satisfies readonly FileFormat[];

export function BundleDialog({ list, language, state, ...acts }: BundleDialogProps) {
  const { t } = useTranslation();
  const [order, setOrder] = useState<FileOrder>({ ...plainOrder(language), format: 'docx' });
  const [left, setLeft] = useState<ReadonlySet<Id>>(
    () => new Set(list.filter(({ sample }) => sample).map(({ id }) => id)),
  );
  const chosen = list.filter(({ id }) => !left.has(id));
  return (
    <Dialog
      open
      wide
      title={t('bundle.title')}
      onClose={acts.onClose}
      foot={<Foot state={state} order={order} chosen={chosen} {...acts} />}
    >
      <div className={styles.desk}>
        {state.kind === 'choosing' && (
          <>
            <Choices order={order} onOrder={setOrder} />
            <Documents list={list} left={left} onLeft={setLeft} />
          </>
        )}
        <p role="status" className={state.kind === 'working' ? styles.progress : 'sr-only'}>
          {state.kind === 'working' ? t('bundle.checking', state) : ''}
        </p>
        {state.kind === 'working' && (
          <progress
            className={styles.bar}
            aria-label={t('bundle.checking', state)}
            value={state.done}
            max={state.total}
          />
        )}
        {state.kind === 'checked' && <BundleLeaks documents={state.documents} hidesNames={order.hideNames} />}
      </div>
    </Dialog>
  );
}

interface FootProps extends Pick<BundleDialogProps, 'state' | 'onCheck' | 'onSave' | 'onStop' | 'onClose'> {
  readonly order: FileOrder;
  readonly chosen: readonly Listed[];
}

function Foot({ state, order, chosen, onCheck, onSave, onStop, onClose }: FootProps) {
  const { t } = useTranslation();
  const next = useNextButton(state.kind);
  switch (state.kind) {
    case 'choosing':
      return (
        <>
          <Button large onClick={onClose}>
            {t('app.cancel')}
          </Button>
          <Button
            ref={next}
            large
            look="primary"
            disabled={chosen.length === 0}
            onClick={() => onCheck(chosen, order)}
          >
            {t('bundle.check')}
          </Button>
        </>
      );
    case 'working':
      return (
        <Button ref={next} large onClick={onStop}>
          {t('bundle.stop')}
        </Button>
      );
    case 'checked':
      return (
        <>
          <Button large onClick={onStop}>
            {t('bundle.back')}
          </Button>
          <Button ref={next} large look="primary" onClick={() => onSave(state.documents, order)}>
            {t('bundle.save', { count: state.documents.length })}
          </Button>
        </>
      );
  }
}

/** What had the focus goes with its step: the button that leads on takes it. */
function useNextButton(step: BundleState['kind']): RefObject<HTMLButtonElement | null> {
  const next = useRef<HTMLButtonElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step) next.current?.focus();
    shown.current = step;
  }, [step]);
  return next;
}

interface ChoicesProps {
  readonly order: FileOrder;
  readonly onOrder: (order: FileOrder) => void;
}

function Choices({ order, onOrder }: ChoicesProps) {
  const { t } = useTranslation();
  return (
    <>
      <span className={styles.label}>{t('exporting.audience')}</span>
      <div>
        <Segments
          label={t('exporting.audience')}
          value={order.audience}
          choices={audiences.map((id) => ({ value: id, label: t(`exporting.audiences.${id}`) }))}
          onValue={(audience) =>
            onOrder({ ...order, audience, hideNames: audience === 'customer' || order.hideNames })
          }
        />
        <p className={styles.hint}>{t(`exporting.audienceHints.${order.audience}`)}</p>
      </div>
      <span className={styles.label}>{t('exporting.format')}</span>
      <div>
        <Segments
          label={t('exporting.format')}
          value={order.format}
          choices={formats.map((id) => ({ value: id, label: t(exportFormats[id].label) }))}
          onValue={(format) => onOrder({ ...order, format })}
        />
        <p className={styles.hint}>{t('bundle.hint')}</p>
      </div>
      <span className={styles.label}>{t('exporting.headings')}</span>
      <Segments
        label={t('exporting.headings')}
        value={order.language}
        choices={[
          { value: 'en', label: 'English', lang: 'en' },
          { value: 'zh', label: '中文', lang: 'zh' },
        ]}
        onValue={(language) => onOrder({ ...order, language })}
      />
      <span />
      <CheckBox checked={order.hideNames} onChecked={(hideNames) => onOrder({ ...order, hideNames })}>
        {t('exporting.hideNames')}
      </CheckBox>
    </>
  );
}

interface DocumentsProps {
  readonly list: readonly Listed[];
  /** Those that stay. */
  readonly left: ReadonlySet<Id>;
  readonly onLeft: (left: ReadonlySet<Id>) => void;
}

function Documents({ list, left, onLeft }: DocumentsProps) {
  const { t } = useTranslation();
  const toggle = (id: Id, isChosen: boolean) => {
    const others = [...left].filter((other) => other !== id);
    onLeft(new Set(isChosen ? others : [...others, id]));
  };
  return (
    <>
      <div className={styles.label}>
        {t('bundle.documents')}
        <span className={styles.count}>
          {t('bundle.chosen', { count: list.length - left.size, total: list.length })}
        </span>
      </div>
      <fieldset className={styles.documents}>
        <legend className="sr-only">{t('bundle.documents')}</legend>
        <div className={styles.both}>
          <Button look="link" onClick={() => onLeft(new Set())}>
            {t('bundle.all')}
          </Button>
          <Button look="link" onClick={() => onLeft(new Set(list.map(({ id }) => id)))}>
            {t('bundle.none')}
          </Button>
        </div>
        {list.map(({ id, title, createdAt, severity }) => (
          <CheckBox key={id} checked={!left.has(id)} onChecked={(isChosen) => toggle(id, isChosen)}>
            {title || t('app.untitled')}
            <span className={styles.count}>
              {[createdAt.slice(0, 10), severity].filter((part) => part).join(' · ')}
            </span>
          </CheckBox>
        ))}
      </fieldset>
    </>
  );
}
