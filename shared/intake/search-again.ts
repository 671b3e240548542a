/** Searches what was read for secrets a second time, by another hand. */
import { foundHider } from '../privacy/hide-found';
import { secondLook } from '../privacy/second-look';
import type { Intake, Proposal } from './intake';

/** Only a long run of signs can be a key; a log says the same many times. */
const mayBeKey = /[\w+/=.-]{16}/;

/** The reading with everything hidden that the second search finds in its events; unchanged where it could not look. */
export async function searchAgain(intake: Intake): Promise<Intake> {
  const texts = new Set(intake.proposals.flatMap(({ text, evidence }) => [text, evidence.quote]));
  const secrets = (await secondLook([...texts].filter((text) => mayBeKey.test(text)))) ?? [];
  if (secrets.length === 0) return intake;
  const hide = foundHider(secrets, intake.language);
  const hidden = (proposal: Proposal): Proposal => ({
    ...proposal,
    text: hide(proposal.text),
    evidence: { ...proposal.evidence, quote: hide(proposal.evidence.quote) },
  });
  return {
    ...intake,
    proposals: intake.proposals.map(hidden),
    unparsed: intake.unparsed.map((left) => ({ ...left, text: hide(left.text) })),
  };
}
