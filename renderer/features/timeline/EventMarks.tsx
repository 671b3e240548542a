/** What a row of the timeline says by signs: the kind of the event, its milestone, that it rests on something. */
import { Activity, Flag, Link2, type LucideIcon, MessageSquare, Split, Zap } from 'lucide-react';
import type { Language } from '../../../shared/kit/bilingual';
import { eventKindLabels, milestoneLabels } from '../../../shared/manuscript/labels';
import type { EventKind, Milestone } from '../../../shared/retrospective/timeline';
import { Chip } from '../../ui/Chip';
import styles from './timeline.module.css';

const kindIcons: Readonly<Record<EventKind, LucideIcon>> = {
  signal: Activity,
  decision: Split,
  action: Zap,
  message: MessageSquare,
  milestone: Flag,
};

interface KindMarkProps {
  readonly kind: EventKind | null;
  readonly language: Language;
}

export function KindMark({ kind, language }: KindMarkProps) {
  if (!kind) return <span className={styles.kind} />;
  const Icon = kindIcons[kind];
  const label = eventKindLabels[kind][language];
  return (
    <span className={styles.kind} title={label} role="img" aria-label={label}>
      <Icon size={14} strokeWidth={1.5} />
    </span>
  );
}

interface MilestoneMarkProps {
  readonly milestone: Milestone | null;
  readonly language: Language;
}

export function MilestoneMark({ milestone, language }: MilestoneMarkProps) {
  if (!milestone) return null;
  return (
    <Chip look="accent">
      <Flag size={12} strokeWidth={1.5} aria-hidden="true" />
      <span className={styles.milestone}>{milestoneLabels[milestone][language]}</span>
    </Chip>
  );
}

interface EvidenceMarkProps {
  readonly count: number;
  /** How so many pieces are called. */
  readonly nameOf: (count: number) => string;
}

export function EvidenceMark({ count, nameOf }: EvidenceMarkProps) {
  if (count === 0) return <span className={styles.mark} />;
  const label = nameOf(count);
  return (
    <span className={styles.mark} title={label} role="img" aria-label={label}>
      <Link2 size={14} strokeWidth={1.5} />
    </span>
  );
}
