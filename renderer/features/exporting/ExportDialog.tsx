/** Export: for whom, as what, with what in it; what it would give away, and how it will look, before it leaves. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { audiences } from '../../../shared/manuscript/audience';
import type { Leak } from '../../../shared/privacy/leak-check';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { Button } from '../../ui/Button';
import { Kbd } from '../../ui/Chip';
import { CheckBox, Segments } from '../../ui/Choices';
import { Dialog } from '../../ui/Dialog';
import {
  type ExportFormat,
  type ExportOrder,
  formatIds,
  isPaper,
  plainOrder,
} from '../../workers/export-order';
import styles from './ExportDialog.module.css';
import { exportFormats } from './formats';
import { LeakList } from './LeakList';
import { Options } from './Options';
import { PagePreview } from './PagePreview';
import { useNamesHidden } from './useNamesHidden';
import { usePrepared } from './usePrepared';

interface ExportDialogProps {
  /** The format it begins with; null while it is closed. */
  readonly begun: ExportFormat | null;
  /** PDF files are written here, not by a print dialog. */
  readonly writesPdf: boolean;
  readonly retrospective: Retrospective;
  /** Images of the document by `assets/<hash>`, as addresses that hold them. */
  readonly images: ReadonlyMap<string, string>;
  readonly openSuggestions: number;
  readonly onShow: (leak: Leak) => void;
  readonly onExport: (order: ExportOrder) => void;
  readonly onClose: () => void;
}

export function ExportDialog({ begun, ...props }: ExportDialogProps) {
  return begun && <OpenDialog {...props} begun={begun} />;
}

function OpenDialog({
  begun,
  writesPdf,
  retrospective,
  images,
  openSuggestions,
  onShow,
  onExport,
  onClose,
}: ExportDialogProps & { readonly begun: ExportFormat }) {
  const { t } = useTranslation();
  const [order, setOrder] = useState<ExportOrder>(() => plainOrder(retrospective.language, begun));
  const set = (change: Partial<ExportOrder>) => setOrder((before) => ({ ...before, ...change }));
  const shareable = useNamesHidden(retrospective);
  const { outlook, failed } = usePrepared(shareable, order, images);
  const formats = formatIds.filter((id) => id !== 'pdf' || writesPdf);
  const isWhole = order.format === 'archive';
  const isData = isWhole || ['json', 'csv', 'ics'].includes(order.format);
  /** Nothing leaves unlooked at. */
  const isHeld = failed && !isWhole;
  const secrets = (outlook?.leaks ?? []).filter(
    ({ blocks, found }) => blocks && !order.allowed.includes(found),
  );
  const isMasking = !isWhole && (secrets.length > 0 || (order.hideNames && (outlook?.leaks.length ?? 0) > 0));
  return (
    <Dialog
      open
      full
      title={t('exporting.title')}
      aside={retrospective.title || t('app.untitled')}
      onClose={onClose}
      foot={
        <>
          {isMasking && secrets.length > 0 && (
            <span className={styles.warning}>{t('exporting.secretsHidden', { count: secrets.length })}</span>
          )}
          <Button large onClick={onClose}>
            {t('app.cancel')}
          </Button>
          <Button large look="primary" disabled={isHeld} onClick={() => onExport(order)}>
            {t(isMasking ? 'exporting.runMasked' : 'exporting.run')}
            <Kbd>↵</Kbd>
          </Button>
        </>
      }
    >
      <div className={styles.desk}>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (!isHeld) onExport(order);
          }}
        >
          {!isWhole && (
            <>
              <span className={styles.label}>{t('exporting.audience')}</span>
              <div>
                <Segments
                  label={t('exporting.audience')}
                  value={order.audience}
                  choices={audiences.map((id) => ({ value: id, label: t(`exporting.audiences.${id}`) }))}
                  onValue={(audience) =>
                    set({ audience, without: [], hideNames: audience === 'customer' || order.hideNames })
                  }
                />
                <p className={styles.hint}>{t(`exporting.audienceHints.${order.audience}`)}</p>
              </div>
            </>
          )}
          <span className={styles.label}>{t('exporting.format')}</span>
          <div>
            <Segments
              label={t('exporting.format')}
              value={order.format}
              choices={formats.map((id) => ({ value: id, label: t(exportFormats[id].label) }))}
              onValue={(format) => set({ format })}
            />
            <p className={styles.hint}>{t(exportFormats[order.format].hint)}</p>
          </div>
          {isHeld && (
            <p className={styles.failed} role="alert">
              {t('exporting.notPrepared')}
            </p>
          )}
          {/* All at once, below what can be pressed already: nothing moves under the pointer. */}
          {!isWhole && outlook && (
            <>
              <Options
                order={order}
                retrospective={retrospective}
                outlook={outlook}
                isData={isData}
                onChange={set}
              />
              <section className={styles.check} aria-labelledby="export-check">
                <h3 id="export-check">{t('exporting.check')}</h3>
                <CheckBox checked={order.hideNames} onChecked={(hideNames) => set({ hideNames })}>
                  {t('exporting.hideNames')}
                </CheckBox>
                <LeakList
                  leaks={outlook.leaks}
                  hideNames={order.hideNames}
                  allowed={order.allowed}
                  openSuggestions={openSuggestions}
                  ownWriter={!isPaper(order.format)}
                  onShow={onShow}
                  onAllowed={(found, isAllowed) =>
                    set({
                      allowed: isAllowed
                        ? [...order.allowed, found]
                        : order.allowed.filter((other) => other !== found),
                    })
                  }
                />
              </section>
            </>
          )}
          <button type="submit" hidden />
        </form>
        {!isData && (
          <PagePreview article={outlook?.article ?? null} lang={order.language === 'zh' ? 'zh-CN' : 'en'} />
        )}
      </div>
    </Dialog>
  );
}
