/** A picture as evidence: small beside its description, and large when it is opened. */
import { Image as ImageIcon } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '../../../shared/retrospective/timeline';
import { useImageSource } from '../../editor/image/image-context';
import { Dialog } from '../../ui/Dialog';
import { QuietText } from '../../ui/Field';
import styles from './EvidencePicture.module.css';

interface EvidencePictureProps {
  readonly picture: Extract<Evidence, { kind: 'image' }>;
  readonly readOnly: boolean;
  readonly onAlt: (alt: string) => void;
}

export function EvidencePicture({ picture, readOnly, onAlt }: EvidencePictureProps) {
  const { t } = useTranslation();
  const [large, setLarge] = useState(false);
  const source = useImageSource(picture.hash);
  const name = picture.alt.trim() === '' ? t('editor.image.untitled') : picture.alt;
  return (
    <div className={styles.picture}>
      {source.state === 'there' ? (
        <button
          type="button"
          className={styles.small}
          aria-label={t('structures.timeline.viewImage', { name })}
          onClick={() => setLarge(true)}
        >
          <img src={source.url} alt="" draggable={false} />
        </button>
      ) : (
        <span className={styles.small} data-missing={source.state === 'missing' || undefined}>
          {source.state === 'missing' && <ImageIcon size={16} strokeWidth={1.5} aria-hidden="true" />}
        </span>
      )}
      <div className={styles.words}>
        <QuietText
          value={picture.alt}
          label={t('structures.timeline.image')}
          placeholder={t('structures.timeline.imageExample')}
          readOnly={readOnly}
          onText={onAlt}
        />
        {source.state === 'missing' && <p className={styles.missing}>{t('editor.image.missing')}</p>}
      </div>
      {source.state === 'there' && (
        <Dialog open={large} full title={t('structures.timeline.viewTitle')} onClose={() => setLarge(false)}>
          <div className={styles.large}>
            <img src={source.url} alt={name} />
            {picture.alt.trim() !== '' && <p aria-hidden="true">{picture.alt}</p>}
          </div>
        </Dialog>
      )}
    </div>
  );
}
