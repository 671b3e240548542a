/** The pasted texts of a document beside it, to be read only, and the names behind its roles: both stay on this machine. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { linesOf } from '../../../shared/intake/line-reader';
import type { NamedPerson } from '../../../shared/privacy/name-mask';
import type { KeptLog, LocalRecords } from '../../store/local-records';
import { Select } from '../../ui/Menu';
import styles from './LogPanel.module.css';
import { SourcePane } from './SourcePane';

interface LogPanelProps {
  readonly local: LocalRecords;
  readonly logs: readonly KeptLog[];
  readonly people: readonly NamedPerson[];
  /** The hash of the evidence that is looked for, or an empty one. */
  readonly wanted: string;
}

export function LogPanel({ local, logs, people, wanted }: LogPanelProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState('');
  const [unmasked, setUnmasked] = useState<ReadonlySet<string>>(new Set());
  const [line, setLine] = useState(0);
  const found = logs.find(({ places }) => wanted !== '' && places.some(({ hash }) => hash === wanted));
  useEffect(() => {
    if (!found) return;
    setChosen(found.key);
    setLine((found.places.find(({ hash }) => hash === wanted)?.line ?? 1) - 1);
  }, [found, wanted]);
  const log = logs.find(({ key }) => key === chosen) ?? logs.at(-1);
  const lines = useLines(local, log?.key ?? null);
  const events = new Set(log?.places.flatMap(({ line: from, endLine }) => range(from - 1, endLine - 1)));
  if (!log) return null;
  return (
    <div className={styles.panel}>
      {logs.length > 1 && (
        <Select
          quiet
          label={t('intake.whichLog')}
          value={log.key}
          choices={logs.map(({ key, at, lines: count }) => ({
            value: key,
            label: `${at.slice(0, 10)} · ${t('intake.linesCount', { count })}`,
          }))}
          onValue={(key) => key && setChosen(key)}
        />
      )}
      <p className={styles.hint}>{t('intake.logHint')}</p>
      <SourcePane
        label={t('intake.log')}
        lines={lines}
        current={line}
        onCurrent={setLine}
        lookOf={(index) => (events.has(index) ? 'kept' : 'plain')}
        unmasked={unmasked}
        onMask={(text, isShown) => {
          const next = new Set(unmasked);
          if (isShown) next.add(text);
          else next.delete(text);
          setUnmasked(next);
        }}
      />
      <Names people={people} />
    </div>
  );
}

function Names({ people }: { readonly people: readonly NamedPerson[] }) {
  const { t } = useTranslation();
  if (people.length === 0) return null;
  return (
    <details className={styles.names}>
      <summary>{t('intake.showNames')}</summary>
      <dl>
        {people.map(({ names, role }) => (
          <div key={names[0]}>
            <dt>{role}</dt>
            <dd>{names.join(', ')}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

function useLines(local: LocalRecords, key: string | null): readonly string[] {
  const [lines, setLines] = useState<readonly string[]>([]);
  useEffect(() => {
    let isWanted = true;
    setLines([]);
    if (key !== null)
      void local.text(key).then((text) => isWanted && text.ok && setLines(linesOf(text.value)));
    return () => {
      isWanted = false;
    };
  }, [local, key]);
  return lines;
}
