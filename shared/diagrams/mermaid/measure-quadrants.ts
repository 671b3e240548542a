/** Measures as a Mermaid quadrant chart: inward or outward, by hand or built into systems. */
import type { Language } from '../../kit/bilingual';
import type { ActionItem } from '../../retrospective/action-items';
import type { Retrospective } from '../../retrospective/retrospective';
import { say, wordsOr } from '../picture';
import { allMeans, meansNames, sideNames, sides } from '../quadrants';
import { quoted, shortened } from './mermaid-text';

/** Letters of one label; Mermaid breaks none, and the table above has all of it. */
const room = 26;

/** Those with a side and means, below each other in the middle of their quarter. */
export function measureQuadrants({ actionItems }: Retrospective, language: Language): string {
  const points = allMeans.flatMap((means) =>
    sides.flatMap((side) => {
      const here = actionItems.filter((action) => action.side === side && action.means === means);
      return here.map((action, index) => {
        const x = side === 'internal' ? 0.25 : 0.75;
        const y = (means === 'system' ? 0.5 : 0) + 0.5 * (1 - (index + 1) / (here.length + 1));
        return `${labelOf(action, actionItems.indexOf(action) + 1, language)}: [${x}, ${y.toFixed(3)}]`;
      });
    }),
  );
  const lines = [
    `x-axis ${quoted(say(sideNames.internal, language))} --> ${quoted(say(sideNames.external, language))}`,
    `y-axis ${quoted(say(meansNames.manual, language))} --> ${quoted(say(meansNames.system, language))}`,
    ...points,
  ];
  return ['quadrantChart', ...lines.map((line) => `  ${line}`)].join('\n');
}

const labelOf = ({ text }: ActionItem, number: number, language: Language): string =>
  quoted(shortened(`${number} ${wordsOr(text, language)}`, room));
