/** How documents begin, on whatever screen one is: empty, from files, from a text, as the sample. */
import { useTranslation } from 'react-i18next';
import type { OpenedFile } from '../../../shared/host/host';
import { documentEndings } from '../../../shared/import/file-endings';
import type { Id } from '../../../shared/kit/ids';
import type { Outcome, Problem } from '../../../shared/kit/outcome';
import { createRetrospective } from '../../../shared/retrospective/create';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { beginWithOwn, type OwnTemplate } from '../../../shared/templates/own-template';
import type { Template } from '../../../shared/templates/template';
import { expectArrival } from '../../commands/arrivals';
import { unpack } from '../../store/pack';
import { showToast } from '../../ui/Toast';
import { useStable } from '../../ui/useStable';
import type { IntakeSource } from '../../workers/intake-protocol';
import type { ScreenProps } from '../app-context';
import { isLog, logEndings } from '../importing/log-files';
import { useImport } from '../importing/useImport';
import { askForText, beginReview, leaveReview } from '../intake/intake-routes';
import { problemText } from '../problem-text';
import { go } from '../route';
import { addSample } from './samples';

/** Chosen together with the Markdown that shows them. */
const pictures = ['png', 'jpg', 'jpeg', 'gif', 'webp'];

/** Endings offered in the dialog; what a file is, is told by its content. */
const endings = [...documentEndings, ...pictures, ...logEndings];

export function useNewDocument({ app, language }: ScreenProps) {
  const { t } = useTranslation();
  const { bring, ...taking } = useImport({ app, language });

  const tell = (problem: Problem) => {
    if (problem.kind !== 'cancelled') showToast(problemText(t, problem));
  };

  /** One log or chat is reviewed first; everything else comes in as it is. */
  const sort = async (files: readonly OpenedFile[]) => {
    const [only] = files;
    if (only && files.length === 1 && (await isLog(only)))
      beginReview(app.makeId, { kind: 'file', name: only.name, bytes: only.bytes }, null);
    else await bring(files);
  };

  const take = (files: Outcome<readonly OpenedFile[]>) =>
    files.ok ? void sort(files.value) : tell(files.problem);

  const textFile = (text: string): OpenedFile => ({ name: '', bytes: new TextEncoder().encode(text) });

  const begin = async (created: Retrospective) => {
    const arrived = expectArrival();
    const put = await app.library.add(created, []);
    if (put.ok) go({ screen: 'document', id: created.id, page: 'goals' });
    else tell(put.problem);
    arrived();
  };

  const startEmpty = () => {
    const { makeId, now, zone } = app;
    return begin(createRetrospective({ id: makeId(), createdAt: now(), language, zone }));
  };

  const startWith = async (template: Template) => {
    const { makeId, now, zone } = app;
    const { beginWith } = await import('../../../shared/templates/begin-with');
    return begin(beginWith(template, { id: makeId(), createdAt: now(), language, zone }, makeId));
  };

  const startWithOwn = (template: OwnTemplate) => {
    const { makeId, now, zone } = app;
    return begin(beginWithOwn(template, { id: makeId(), createdAt: now(), zone }));
  };

  const startFrom = async (id: Id) => {
    const started = await app.library.startFrom(id);
    return started.ok ? go({ screen: 'document', id: started.value, page: 'goals' }) : tell(started.problem);
  };

  const startFromLast = async () => {
    const list = await app.library.list();
    if (!list.ok) return tell(list.problem);
    const last = list.value.find(({ sample }) => !sample);
    return last ? startFrom(last.id) : startEmpty();
  };

  const pickFiles = async () => {
    const kinds = [{ name: t('home.files'), extensions: endings }];
    take(await app.host.openFiles({ kinds, multiple: true }));
  };

  const ways = useStable({
    take,
    takeText: (text: string) => take({ ok: true, value: [textFile(text)] }),
    /** Without a review, whatever it looks like. */
    takeAsDocument: (source: IntakeSource) => {
      leaveReview(null);
      void bring([
        source.kind === 'file'
          ? source
          : textFile(source.kind === 'text' ? source.text : unpack(source.bytes)),
      ]);
    },
    startFromLog: () => askForText(null),
    startEmpty: () => void startEmpty(),
    startWith: (template: Template) => void startWith(template),
    startWithOwn: (template: OwnTemplate) => void startWithOwn(template),
    startFrom: (id: Id) => void startFrom(id),
    startFromLast: () => void startFromLast(),
    pickFiles: () => void pickFiles(),
    addSample: () => void addSample(app, language),
  });
  return { ways, ...taking };
}

export type WaysToBegin = ReturnType<typeof useNewDocument>['ways'];
