/** A pasted log or chat on its way to a timeline: asked for, read, reviewed. */
import { ArrowLeft, Check } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import type { MakeId } from '../../../shared/kit/ids';
import type { PlainDate } from '../../../shared/kit/instant';
import type { Problem } from '../../../shared/kit/outcome';
import { Button, IconButton } from '../../ui/Button';
import { Spring } from '../../ui/Frame';
import type { IntakeSource } from '../../workers/intake-protocol';
import type { Accepted } from './accepted';
import styles from './intake.module.css';
import { ReviewScreen } from './ReviewScreen';
import { SourceDesk } from './SourceDesk';

export interface IntakeScreenProps {
  /** Null while it is still asked for. */
  readonly source: IntakeSource | null;
  /** What was decided before the review was left; null for one that begins. */
  readonly decided: string | null;
  /** Whether the events go into a document that is there. */
  readonly isInto: boolean;
  /** Whether the narrative may be drafted: nobody wrote one yet. */
  readonly mayNarrate: boolean;
  readonly language: Language;
  readonly localZone: string;
  /** Of the document, when it has one to go by. */
  readonly zone: string | null;
  readonly today: PlainDate;
  readonly makeId: MakeId;
  /** Names this machine knows, with their roles. */
  readonly roster: ReadonlyMap<string, string>;
  /** The roles to offer. */
  readonly roles: readonly string[];
  readonly menus: ReactNode;
  /** Reviews that were left, where a text is asked for. */
  readonly unfinished: ReactNode;
  readonly problemText: (problem: Problem) => string;
  readonly onSource: (source: IntakeSource) => void;
  readonly onPickFile: () => void;
  /** The text is there, compressed: answers whether it is kept. */
  readonly onText: (text: { readonly bytes: Uint8Array; readonly lines: number }) => Promise<boolean>;
  /** Something was decided; the next one is not told before this one is kept. */
  readonly onDecided: (decided: string) => Promise<void>;
  readonly onAccept: (accepted: Accepted) => Promise<void>;
  /** As a document, without a review; left out where it goes into one. */
  readonly onAsDocument?: ((source: IntakeSource) => void) | undefined;
  readonly onClose: () => void;
}

export function IntakeScreen(props: IntakeScreenProps) {
  const { source, isInto, menus, onAsDocument, onClose } = props;
  const { t } = useTranslation();
  const [bar, setBar] = useState<HTMLElement | null>(null);
  const title = t(isInto ? 'intake.titleInto' : 'intake.titleNew');
  return (
    <div className={styles.screen}>
      <header className={styles.top}>
        <IconButton label={t('intake.back')} onClick={onClose}>
          <ArrowLeft size={16} strokeWidth={1.5} />
        </IconButton>
        {menus}
        <h1>{title}</h1>
        <span ref={setBar} className={styles.facts} />
        <Spring />
        {source && onAsDocument && (
          <Button look="ghost" onClick={() => onAsDocument(source)}>
            {t('intake.asDocument')}
          </Button>
        )}
      </header>
      {source ? <ReviewScreen {...props} source={source} facts={bar} /> : <SourceDesk {...props} />}
      <footer className={styles.status} data-pane="status">
        <Check size={14} strokeWidth={1.5} aria-hidden="true" />
        <span>{t('intake.onDevice')}</span>
      </footer>
    </div>
  );
}
