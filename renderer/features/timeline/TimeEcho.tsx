/** Says how a typed time was understood, what else it may have meant, or that it is no time. */
import { Clock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { tellTime } from '../../../shared/time/show-time';
import type { TypedTime } from '../../../shared/time/typed-time';
import { Button } from '../../ui/Button';
import { Kbd } from '../../ui/Chip';
import type { EventContext } from './event-context';
import styles from './timeline.module.css';

interface TimeEchoProps {
  readonly id: string;
  /** Null: the text is no time. */
  readonly typed: TypedTime | null;
  readonly context: EventContext;
  /** Takes the other meaning. */
  readonly onInstead: () => void;
}

export function TimeEcho({ id, typed, context, onInstead }: TimeEchoProps) {
  const { t } = useTranslation();
  const { zone, language } = context;
  if (typed === null)
    return (
      <p id={id} className={styles.echo} data-unsure role="status">
        {t('structures.timeline.timeUnreadHint')}
      </p>
    );
  const { time, marks, instead } = typed;
  return (
    <p id={id} className={styles.echo} data-unsure={marks.length > 0 || undefined} role="status">
      <Clock size={12} strokeWidth={1.5} aria-hidden="true" />
      <span>
        {time.at === null
          ? t('structures.timeline.timePartly', { text: time.text })
          : t(`structures.timeline.understood.${kindOf(typed)}`, { time: tellTime(time, zone, language) })}
        {time.at !== null && time.zone === null && ` ${t('structures.timeline.noZone')}`}
        {marks.length > 0 && ` ${marks.map((mark) => t(`structures.timeline.marks.${mark}`)).join(' ')}`}
      </span>
      {instead && (
        <Button look="link" onMouseDown={(event) => event.preventDefault()} onClick={onInstead}>
          {t('structures.timeline.instead', { time: tellTime(instead, zone, language) })}
          <Kbd>⇧↵</Kbd>
        </Button>
      )}
    </p>
  );
}

/** A range, a stretch of which only the day is known, a point that is about right, or a point. */
function kindOf({ time }: TypedTime): 'range' | 'about' | 'exact' {
  if (time.certainty !== 'exact') return 'about';
  return time.until === null ? 'exact' : 'range';
}
