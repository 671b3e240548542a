/** Answers the channels of the table: own page only, every argument through its schema, nothing thrown across. */
import { BrowserWindow, type IpcMain, type IpcMainInvokeEvent } from 'electron';
import {
  type AnswerOf,
  type ChannelName,
  channels,
  type InputOf,
  type Request,
} from '../../shared/host/channels';
import { fail, type Outcome } from '../../shared/kit/outcome';
import { log } from './desk';
import { isOwnPage } from './own-page';

type Table = { readonly [N in ChannelName]: Request<InputOf<N>, AnswerOf<N>> };

/** What main does for each channel; `window` is the one that asked. */
export type Answers = {
  readonly [N in ChannelName]: (input: InputOf<N>, window: BrowserWindow) => Promise<Outcome<AnswerOf<N>>>;
};

const table: Table = channels;

const attach = <N extends ChannelName>(ipc: IpcMain, name: N, answers: Answers): void => {
  const answer = async (event: IpcMainInvokeEvent, input: unknown): Promise<Outcome<AnswerOf<N>>> => {
    const window = BrowserWindow.fromWebContents(event.sender);
    if (window === null || !isOwnPage(event.senderFrame)) return fail({ kind: 'not-allowed', subject: name });
    const checked = table[name].schema.safeParse(input);
    if (!checked.success)
      return fail({ kind: 'invalid', subject: name, detail: checked.error.issues[0]?.message ?? '' });
    return answers[name](checked.data, window);
  };
  const noted = (outcome: Outcome<AnswerOf<N>>): Outcome<AnswerOf<N>> => {
    if (!outcome.ok && outcome.problem.kind !== 'cancelled')
      log().write({ event: 'channel-problem', channel: name, problem: outcome.problem.kind });
    return outcome;
  };
  ipc.handle(name, (event, input) =>
    answer(event, input)
      .catch((cause: unknown) =>
        fail({ kind: 'unexpected', subject: name, detail: cause instanceof Error ? cause.message : '' }),
      )
      .then(noted),
  );
};

export const answerChannels = (ipc: IpcMain, answers: Answers): void => {
  for (const name of Object.keys(channels) as ChannelName[]) attach(ipc, name, answers);
};
