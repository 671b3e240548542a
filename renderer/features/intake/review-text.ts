/** A review with its last steps as text, for the table that keeps it on this machine, and back. */
import type { Decision, History, Review } from './review';

/** Of the form below; a text of another is not read. */
const form = 1;

/** So many steps can be taken back after a reload. */
const longest = 100;

export function writeReview({ past, now }: History): string {
  const states = [...past.slice(-longest), now];
  const steps = states.slice(1).map((after, at) => wayBack(after, states[at] ?? after));
  const { question, decisions, ...rest } = now;
  return JSON.stringify({
    form,
    ...rest,
    ...plainQuestion(question),
    decisions: [...decisions],
    steps,
  });
}

/** Null for what `writeReview` did not write. What was taken back before stays taken back. */
export function readReview(text: string): History | null {
  try {
    const { form: read, steps = [], question, ...rest } = JSON.parse(text);
    if (read !== form) return null;
    const { roles, corrected, strangers, unmasked, decisions, ...choices } = rest;
    const now: Review = {
      ...choices,
      question: readQuestion({ question, roles, corrected, strangers, unmasked }),
      decisions: new Map(decisions),
    };
    return { past: pastOf(now, steps), now, future: [] };
  } catch {
    return null;
  }
}

/** How a review was before a step: only what the step changed. */
interface WayBack extends Partial<Pick<Review, 'added' | 'remember' | 'narrate'>> {
  readonly asked?: PlainQuestion;
  /** Null where nothing had been decided. */
  readonly decided: readonly (readonly [string, Decision | null])[];
}

function wayBack(after: Review, before: Review): WayBack {
  const { added, remember, narrate, question } = before;
  return {
    ...(added === after.added ? {} : { added }),
    ...(remember === after.remember ? {} : { remember }),
    ...(narrate === after.narrate ? {} : { narrate }),
    ...(question === after.question ? {} : { asked: plainQuestion(question) }),
    decided: before.decisions === after.decisions ? [] : decidedBefore(after, before),
  };
}

function decidedBefore(after: Review, before: Review): WayBack['decided'] {
  const ids = new Set([...after.decisions.keys(), ...before.decisions.keys()]);
  return [...ids].flatMap((id) => {
    const decision = before.decisions.get(id);
    return decision === after.decisions.get(id) ? [] : [[id, decision ?? null] as const];
  });
}

/** The states the steps lead back to, the earliest first. */
function pastOf(now: Review, steps: readonly WayBack[]): readonly Review[] {
  const past: Review[] = [];
  for (const step of steps.toReversed()) past.unshift(stateBefore(past[0] ?? now, step));
  return past;
}

function stateBefore(after: Review, { asked, decided, ...rest }: WayBack): Review {
  const decisions = new Map(after.decisions);
  for (const [id, decision] of decided) {
    if (decision) decisions.set(id, decision);
    else decisions.delete(id);
  }
  return { ...after, ...rest, decisions, ...(asked ? { question: readQuestion(asked) } : {}) };
}

type Question = Review['question'];
type Listed = 'roles' | 'corrected' | 'strangers' | 'unmasked';

/** A question without maps and sets. */
interface PlainQuestion {
  readonly question: Omit<Question, Listed>;
  readonly roles: readonly (readonly [string, string])[];
  readonly corrected: readonly string[];
  readonly strangers: readonly string[];
  readonly unmasked: readonly string[];
}

const plainQuestion = ({ roles, corrected, strangers, unmasked, ...question }: Question): PlainQuestion => ({
  question,
  roles: [...roles],
  corrected: [...(corrected ?? [])],
  strangers: [...(strangers ?? [])],
  unmasked: [...(unmasked ?? [])],
});

const readQuestion = ({ question, roles, corrected, strangers, unmasked }: PlainQuestion): Question => ({
  ...question,
  roles: new Map(roles),
  corrected: new Set(corrected),
  strangers: new Set(strangers),
  unmasked: new Set(unmasked),
});
