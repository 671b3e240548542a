/** The intake screen in its place: where the text comes from, where it is kept meanwhile, and where its events go. */
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenedFile } from '../../../shared/host/host';
import { lacksStart } from '../../../shared/intake/to-retrospective';
import type { Id } from '../../../shared/kit/ids';
import type { Problem } from '../../../shared/kit/outcome';
import { plainText } from '../../../shared/prose/plain-text';
import { createRetrospective } from '../../../shared/retrospective/create';
import { dayAt } from '../../../shared/time/zones';
import { useArriving } from '../../commands/arrivals';
import type { Accepted } from '../../features/intake/accepted';
import { IntakeScreen } from '../../features/intake/IntakeScreen';
import { useRoleNames, useRoster } from '../../store/roster';
import type { DocumentSession } from '../../store/session';
import { showToast } from '../../ui/Toast';
import type { IntakeSource } from '../../workers/intake-protocol';
import { AppMenus } from '../AppMenus';
import type { ScreenProps } from '../app-context';
import { logEndings } from '../importing/log-files';
import { LoadingScreen } from '../LoadingScreen';
import { problemText } from '../problem-text';
import { go } from '../route';
import { addIntake, beginWithIntake } from './accept-intake';
import { beginReview, leaveReview, reviewRoute } from './intake-routes';
import { UnfinishedIntakes } from './UnfinishedIntakes';
import { type ReviewSource, useReviewSource } from './useReviewSource';

export interface IntakeProps extends ScreenProps {
  readonly review: Id;
  /** The document the events go into, or null. */
  readonly session: DocumentSession | null;
  /** Takes the text as a document instead. */
  readonly onAsDocument?: (source: IntakeSource) => void;
}

/** A review that is gone leads back to where it began. */
export function Intake(props: IntakeProps) {
  const { app, review, session } = props;
  const { t } = useTranslation();
  const found = useReviewSource(app.library, review);
  const document = session?.id ?? null;
  useEffect(() => {
    if (!found || found.ok) return;
    leaveReview(document);
    showToast(found.problem.kind === 'missing' ? t('intake.gone') : problemText(t, found.problem));
  }, [found, document, t]);
  useArriving(!found?.ok);
  return found?.ok ? <FoundIntake {...props} found={found.value} /> : <LoadingScreen />;
}

function FoundIntake({
  app,
  language,
  review,
  session,
  found,
  onAsDocument,
}: IntakeProps & { readonly found: ReviewSource }) {
  const { t } = useTranslation();
  const { makeId, now, zone, library } = app;
  const { people } = useRoster(({ values }) => values);
  const roster = useMemo(() => new Map(people.map(({ name, role }) => [name, role])), [people]);
  const own = session?.current() ?? null;
  const document = session?.id ?? null;
  const blank = useMemo(
    () => createRetrospective({ id: makeId(), createdAt: now(), language, zone }),
    [makeId, now, language, zone],
  );
  const roles = useRoleNames(own ?? blank);
  const tell = (problem: Problem) => {
    if (problem.kind !== 'cancelled') showToast(problemText(t, problem));
  };
  const take = (source: IntakeSource) => beginReview(makeId, source, document);
  const pickFile = async () => {
    const kinds = [{ name: t('intake.fileKinds'), extensions: logEndings }];
    const picked = await app.host.openFiles({ kinds, multiple: false });
    if (!picked.ok) return tell(picked.problem);
    const [file] = picked.value;
    if (file) take(sourceOf(file));
  };
  const accept = async (accepted: Accepted) => {
    const taken = await (session ? addIntake(app, session, accepted) : beginWithIntake(app, accepted));
    if (!taken.ok) return tell(taken.problem);
    void library.reviews.drop(review);
    go({ screen: 'document', id: taken.value, page: 'narrative' });
    const isOpen = lacksStart([...(own?.events ?? []), ...accepted.events]);
    showToast(t(isOpen ? 'intake.acceptedNoStart' : 'intake.accepted', { count: accepted.events.length }));
  };
  const close = () => {
    leaveReview(document);
    if (found.source)
      showToast(t('intake.left'), { label: t('intake.goOn'), run: () => go(reviewRoute(document, review)) });
  };
  return (
    <IntakeScreen
      key={review}
      source={found.source}
      decided={found.decided}
      isInto={session !== null}
      mayNarrate={own === null || plainText(own.prose.narrative).trim() === ''}
      language={language}
      localZone={zone}
      zone={own && own.events.length > 0 ? own.zone : null}
      today={dayAt(now(), zone) ?? now().slice(0, 10)}
      makeId={makeId}
      roster={roster}
      roles={roles}
      menus={<AppMenus app={app} language={language} />}
      unfinished={<UnfinishedIntakes app={app} language={language} document={document} />}
      problemText={(problem) => problemText(t, problem)}
      onSource={take}
      onPickFile={() => void pickFile()}
      onText={async ({ bytes, lines }) => {
        if (found.isKept) return true;
        const kept = await library.reviews.begin({ key: review, document, at: now(), lines }, bytes);
        return kept.ok;
      }}
      onDecided={async (decided) => void (await library.reviews.decide(review, decided))}
      onAccept={accept}
      onAsDocument={
        onAsDocument &&
        ((source) => {
          void library.reviews.drop(review);
          onAsDocument(source);
        })
      }
      onClose={close}
    />
  );
}

const sourceOf = ({ name, bytes }: OpenedFile): IntakeSource => ({ kind: 'file', name, bytes });
