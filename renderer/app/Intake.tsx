/** The intake screen in its place: where the text comes from, and where its events go. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenedFile } from '../../shared/host/host';
import type { Problem } from '../../shared/kit/outcome';
import { createRetrospective } from '../../shared/retrospective/create';
import { dayAt } from '../../shared/time/zones';
import type { Accepted } from '../features/intake/accepted';
import { IntakeScreen } from '../features/intake/IntakeScreen';
import { endIntake, type IntakeOrder, startIntake } from '../features/intake/request';
import { useRoleNames, useRoster } from '../store/roster';
import type { DocumentSession } from '../store/session';
import { showToast } from '../ui/Toast';
import type { IntakeSource } from '../workers/intake-protocol';
import { AppMenus } from './AppMenus';
import { logEndings } from './log-files';
import type { ScreenProps } from './place';
import { problemText } from './problem-text';
import { go } from './route';
import { addIntake, beginWithIntake } from './take-intake';

export interface IntakeProps extends ScreenProps {
  readonly order: IntakeOrder;
  /** The document the events go into, or null. */
  readonly session: DocumentSession | null;
  /** Takes the text as a document instead. */
  readonly onAsDocument?: (source: IntakeSource) => void;
}

export function Intake({ place, language, order, session, onAsDocument }: IntakeProps) {
  const { t } = useTranslation();
  const { makeId, now, zone } = place;
  const { people } = useRoster(({ values }) => values);
  const roster = useMemo(() => new Map(people.map(({ name, role }) => [name, role])), [people]);
  const own = session?.current() ?? null;
  const blank = useMemo(
    () => createRetrospective({ id: makeId(), createdAt: now(), language, zone }),
    [makeId, now, language, zone],
  );
  const roles = useRoleNames(own ?? blank);
  const tell = (problem: Problem) => {
    if (problem.kind !== 'cancelled') showToast(problemText(t, problem));
  };
  const take = (source: IntakeSource) => startIntake({ ...order, source });
  const pickFile = async () => {
    const kinds = [{ name: t('intake.fileKinds'), extensions: logEndings }];
    const picked = await place.host.openFiles({ kinds, multiple: false });
    if (!picked.ok) return tell(picked.problem);
    const [file] = picked.value;
    if (file) take(sourceOf(file));
  };
  const accept = async (accepted: Accepted) => {
    const taken = await (session ? addIntake(place, session, accepted) : beginWithIntake(place, accepted));
    if (!taken.ok) return tell(taken.problem);
    endIntake();
    go({ screen: 'document', id: taken.value, page: 'narrative' });
    showToast(t('intake.accepted', { count: accepted.events.length }));
  };
  return (
    <IntakeScreen
      source={order.source}
      isInto={session !== null}
      language={language}
      localZone={zone}
      zone={own && own.events.length > 0 ? own.zone : null}
      today={dayAt(now(), zone) ?? now().slice(0, 10)}
      makeId={makeId}
      roster={roster}
      roles={roles}
      menus={<AppMenus place={place} language={language} />}
      problemText={(problem) => problemText(t, problem)}
      onSource={take}
      onPickFile={() => void pickFile()}
      onAccept={accept}
      onAsDocument={onAsDocument}
      onClose={endIntake}
    />
  );
}

const sourceOf = ({ name, bytes }: OpenedFile): IntakeSource => ({ kind: 'file', name, bytes });
