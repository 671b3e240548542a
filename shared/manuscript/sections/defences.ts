/** What held & luck: the defences that worked, what was chance, what went better than expected. */
import { observationKinds } from '../../retrospective/results';
import type { SectionSource } from '../desk';
import { observationLabels } from '../labels';
import { bullets, item, paragraph } from '../nodes';
import { titled } from '../titled';

export const defences: SectionSource = {
  id: 'defences',
  title: { en: 'What held & luck', zh: '有效防线与运气' },
  compose: ({ retrospective, say }) =>
    observationKinds.flatMap((kind) =>
      titled(
        say(observationLabels[kind]),
        bullets(
          retrospective.observations
            .filter((observation) => observation.kind === kind && observation.text.trim() !== '')
            .map((observation) => item([paragraph(observation.text)])),
        ),
      ),
    ),
};
