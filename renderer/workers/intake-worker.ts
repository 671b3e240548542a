/** Reads a pasted text into proposed events off the page's thread; a new question stops the one before. */
import { strFromU8, strToU8, unzlibSync, zlibSync } from 'fflate';
import { recognise } from '../../shared/import/recognise';
import type { Intake } from '../../shared/intake/intake';
import { linesOf } from '../../shared/intake/line-reader';
import { intakeOf, readIntake } from '../../shared/intake/read-intake';
import { intakeFormats } from '../../shared/intake/registry';
import type { Problem } from '../../shared/kit/outcome';
import { nameMask } from '../../shared/privacy/name-mask';
import { secondLook } from '../../shared/privacy/second-look';
import { decodeText } from './decode-text';
import type {
  IntakeAnswer,
  IntakeQuestion,
  IntakeRequest,
  IntakeSource,
  OfferedFormat,
} from './intake-protocol';

const post = (answer: IntakeAnswer): void => self.postMessage(answer);

let lines: readonly string[] = [];
let latest = 0;

self.addEventListener('message', ({ data }: MessageEvent<IntakeRequest>) => {
  if (data.kind === 'practise') practise();
  else if (data.kind === 'source') take(data.source);
  else if (data.kind === 'pack') post({ kind: 'packed', bytes: zlibSync(strToU8(lines.join('\n'))) });
  else if (data.kind === 'search') void search(data.texts);
  else void read(data.ticket, data.question);
});

/** A chat of a few words: what reads it is compiled by then. */
const practice = [
  'Dana Lee',
  '  2:14 PM',
  'api is down, 502 on checkout',
  '14:20 Bo Park: rolled back',
  '',
].join('\n');

const practise = (): void =>
  void intakeOf(practice.repeat(40), {
    format: null,
    zone: null,
    localZone: 'UTC',
    date: null,
    today: '2026-01-01',
    dayFirst: null,
    roles: new Map(),
    language: null,
  });

/** So many lines or proposals travel at once, so that the page never takes in a whole log in one go. */
const slice = 4_000;

function take(source: IntakeSource): void {
  const text = textOf(source);
  if (typeof text !== 'string') {
    post({ kind: 'problem', problem: text });
    return;
  }
  lines = linesOf(text);
  for (let at = 0; at < lines.length; at += slice)
    post({ kind: 'lines', lines: lines.slice(at, at + slice) });
}

function textOf(source: IntakeSource): string | Problem {
  if (source.kind === 'text') return source.text;
  if (source.kind === 'packed') return strFromU8(unzlibSync(source.bytes));
  const recognised = recognise(source.name, source.bytes, decodeText);
  if (!recognised.ok) return recognised.problem;
  return 'text' in recognised.value ? recognised.value.text : { kind: 'unsupported', subject: source.name };
}

/** How long it reads before it looks whether somebody asks something else, in milliseconds. */
const stretch = 40;

async function read(ticket: number, asked: IntakeQuestion): Promise<void> {
  latest = ticket;
  try {
    const reading = readIntake(lines, { ...asked, roles: rolesSpokenOf(asked.roles) });
    let since = performance.now();
    for (;;) {
      const step = reading.next();
      if (step.done) return tell(ticket, step.value);
      if (performance.now() - since < stretch) continue;
      post({ kind: 'progress', ticket, share: step.value });
      await nextTurn();
      if (latest !== ticket) return;
      since = performance.now();
    }
  } catch (thrown) {
    post({ kind: 'problem', problem: { kind: 'unexpected', subject: '', detail: String(thrown) } });
  }
}

const search = async (texts: readonly string[]): Promise<void> =>
  post({ kind: 'secrets', secrets: (await secondLook(texts)) ?? [] });

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function tell(ticket: number, { proposals, formats, lines: _count, ...rest }: Intake): void {
  for (let at = 0; at < proposals.length; at += slice)
    post({ kind: 'proposals', ticket, proposals: proposals.slice(at, at + slice) });
  post({ kind: 'done', ticket, summary: { ...rest, formats: offered(formats) } });
}

const offered = (recognised: Intake['formats']): readonly OfferedFormat[] =>
  intakeFormats
    .map(({ id, name }) => ({
      id,
      name,
      confidence: recognised.find((one) => one.id === id)?.confidence ?? 0,
    }))
    .sort((one, other) => other.confidence - one.confidence);

/** A roster may be long: only those who appear are people of this text. */
function rolesSpokenOf(roles: IntakeQuestion['roles']): IntakeQuestion['roles'] {
  const text = lines.join('\n');
  return new Map(
    [...roles].filter(([name]) => nameMask([{ names: [name], role: '' }], '').hide(text) !== text),
  );
}
