/** What the model hears of strangers: voices, then whole trades, left out of its training. */
import { countAt, heardOf, precisionOf, trusted } from './held-out.mjs';
import { share } from './scores.mjs';
import { tradeOf } from './trades.mjs';

export function reportOn(language, samples) {
  const ways = { 'groups of voices': undefined, 'one voice': (voice) => voice, 'one trade': tradeOf };
  for (const [name, groupOf] of Object.entries(ways)) {
    const heard = heardOf(samples, groupOf);
    const thresholds = trusted[language];
    console.log(`${language}, ${name} left out, thresholds ${JSON.stringify(thresholds)}`);
    for (const kind of ['sentence', 'document']) {
      const some = heard.filter((one) => one.kind === kind);
      console.log(`  ${kind}s, rules: ${line(countAt(some, { sure: 9, doubt: -9 }))}`);
      console.log(`  ${kind}s, rules and model: ${line(countAt(some, thresholds))}`);
      const rest = some.filter(({ rules }) => rules.length === 0);
      console.log(`  ${kind}s, model where no rule spoke: ${line(countAt(rest, thresholds))}`);
    }
    const prose = heard.filter((one) => one.kind === 'prose' && one.rules.length === 0);
    console.log(`  prose: ${countAt(prose, thresholds).alarms} alarms on ${prose.length} lines`);
  }
}

const line = (counts) =>
  `recall ${share(counts.hits, counts.blame)} precision ${precisionOf(counts).toFixed(3)} (${counts.hits} hits, ${counts.alarms} alarms)`;
