/** What an event rests on: links, quoted words, pictures. */
import { ScrollText, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id, MakeId } from '../../../shared/kit/ids';
import type { Evidence } from '../../../shared/retrospective/timeline';
import { around } from '../../commands/surroundings';
import { useDocumentRecords } from '../../store/document-records';
import { IconButton } from '../../ui/Button';
import { QuietText } from '../../ui/Field';
import { AddButton } from '../../ui/Section';
import { EvidencePicture } from './EvidencePicture';
import styles from './timeline.module.css';

interface EvidenceListProps {
  readonly evidence: readonly Evidence[];
  readonly makeId: MakeId;
  readonly readOnly: boolean;
  readonly onEvidence: (evidence: readonly Evidence[]) => void;
  readonly onPicture: () => void;
}

export function EvidenceList({ evidence, makeId, readOnly, onEvidence, onPicture }: EvidenceListProps) {
  const { t } = useTranslation();
  const logs = useDocumentRecords((records) => records.logs);
  const hashes = new Set(logs.flatMap(({ places }) => places.map(({ hash }) => hash)));
  const list = useRef<HTMLUListElement>(null);
  const added = useRef<Id | null>(null);
  useEffect(() => {
    const field = list.current?.querySelector<HTMLElement>(`[data-evidence="${added.current}"] textarea`);
    if (!field) return;
    added.current = null;
    field.focus();
  });
  const add = (item: Evidence) => {
    added.current = item.id;
    onEvidence([...evidence, item]);
  };
  const change = (next: Evidence) => onEvidence(evidence.map((item) => (item.id === next.id ? next : item)));
  return (
    <div>
      <ul ref={list}>
        {evidence.map((item) => (
          <li key={item.id} className={styles.evidence} data-evidence={item.id}>
            <EvidenceFields item={item} readOnly={readOnly} onItem={change} />
            {item.kind === 'quote' && hashes.has(item.hash) && (
              <IconButton
                small
                label={t('intake.showInLog')}
                onClick={() => around().desk?.showInLog(item.hash)}
              >
                <ScrollText size={14} strokeWidth={1.5} />
              </IconButton>
            )}
            {!readOnly && (
              <IconButton
                small
                label={t('structures.timeline.removeEvidence')}
                onClick={() => onEvidence(evidence.filter(({ id }) => id !== item.id))}
              >
                <X size={14} strokeWidth={1.5} />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
      {!readOnly && (
        <div className={styles.adders}>
          <AddButton
            label={t('structures.timeline.addLink')}
            onAdd={() => add({ id: makeId(), kind: 'link', url: '', note: '' })}
          />
          <AddButton
            label={t('structures.timeline.addQuote')}
            onAdd={() => add({ id: makeId(), kind: 'quote', text: '', source: '', line: null, hash: '' })}
          />
          <AddButton label={t('structures.timeline.addImage')} onAdd={onPicture} />
        </div>
      )}
    </div>
  );
}

interface EvidenceFieldsProps {
  readonly item: Evidence;
  readonly readOnly: boolean;
  readonly onItem: (item: Evidence) => void;
}

function EvidenceFields({ item, readOnly, onItem }: EvidenceFieldsProps) {
  const { t } = useTranslation();
  if (item.kind === 'link')
    return (
      <div className={styles.pair}>
        <QuietText
          value={item.url}
          label={t('structures.timeline.link')}
          placeholder={t('structures.timeline.linkExample')}
          readOnly={readOnly}
          onText={(url) => onItem({ ...item, url })}
        />
        <QuietText
          look="caption"
          value={item.note}
          label={t('structures.timeline.linkNote')}
          placeholder={t('structures.timeline.linkNote')}
          readOnly={readOnly}
          onText={(note) => onItem({ ...item, note })}
        />
      </div>
    );
  if (item.kind === 'quote')
    return (
      <div className={styles.pair}>
        <QuietText
          value={item.text}
          label={t('structures.timeline.quote')}
          placeholder={t('structures.timeline.quoteExample')}
          readOnly={readOnly}
          multiline
          onText={(text) => onItem({ ...item, text })}
        />
        <QuietText
          look="caption"
          value={item.source}
          label={t('structures.timeline.quoteSource')}
          placeholder={t('structures.timeline.quoteSource')}
          readOnly={readOnly}
          onText={(source) => onItem({ ...item, source })}
        />
      </div>
    );
  return <EvidencePicture picture={item} readOnly={readOnly} onAlt={(alt) => onItem({ ...item, alt })} />;
}
