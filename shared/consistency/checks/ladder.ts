/** Handling targets of step 1 that are not the ones the team's own ladder gives for this severity. */
import type { Check } from '../check';
import { ladderTargets } from '../ladder-targets';

export const ladder: Check = {
  id: 'ladder',
  find: ({ retrospective }) =>
    retrospective.ladder.length === 0
      ? []
      : retrospective.handlingTargets.flatMap(({ id, kind, minutes, text }) => {
          const given = ladderTargets(retrospective, retrospective.language).find((one) => one.kind === kind);
          if (!given || minutes === null || minutes === given.minutes) return [];
          return [
            {
              step: 'goals',
              place: { kind: 'item', collection: 'handlingTargets', id, field: 'text' },
              start: 0,
              end: text.length,
              says: text,
              expected: given.text,
              message: {
                en: `The ladder gives ${given.text} for ${retrospective.severity}.`,
                zh: `级别表中${retrospective.severity}为${given.text}。`,
              },
            },
          ];
        }),
};
