/** Finds names of people in running text that nobody spoke under: "J Birchall assumes incident lead", "由张伟处理". */
import { laidOut } from '../../kit/laid-out';
import { namesEn } from '../../lint/lexicon/en/names';
import { hanNamesIn } from './han-names';
import { nicknamesIn } from './nicknames';

const more =
  'lloyd niels søren soren rune rasmus willi lars mette anders jens henrik mikkel kasper bjørn åsa øystein zoë renée josé andré björn jürgen günther ricardo akira kenji haruto min-jun priyanka dana sofía';
const given = new Set(
  [...namesEn.flatMap(({ words }) => words.split(',')), ...more.split(' ')].map((name) =>
    name.trim().toLowerCase(),
  ),
);

/** Given names that are words, months, products or services as well: alone they name nobody. */
const doubtful = new Set(
  'jan may mark will grace rich bill art chase drew hope joy page root travis jenkins victoria ray jasmine sonia julia ruby crystal amber iris sierra dallas austin paris london sydney charlotte florence georgia chelsea brooke ashley kim lee wang chen liu yan mei jing kumar theo leo max sam dan rob rose eve pat frank christian francis marina carmen carol dawn nova celeste helena aurora stella vera clara olive olga ali hal otto hugo luca carlos morgan jordan taylor cameron alexis'.split(
    ' ',
  ),
);

/** The second word is only looked at: it may be the first of the name ("Limit Helena Vasquez"). */
const pair =
  /(?<![\p{L}\p{N}_./@-])(\p{Lu}[\p{Ll}ø-ÿ'’-]{1,15})[ \u00A0](?=(\p{Lu}[\p{Ll}'’-]{1,18}(?:-\p{Lu}\p{Ll}+)?)(?![\p{L}\p{N}_@]))/gu;
const single = /(?<![\p{L}\p{N}_./@#-])(\p{Lu}[\p{Ll}ø-ÿ]{2,12})(?=['’]s\b|[\s,.;:!?)]|$)/gu;
const initial = laidOut('gu')`
  (?<![\p{L}\p{N}_./@-])(\p{Lu}\.?[ \u00A0]\p{Lu}\p{Ll}{3,15}) (?=
    (?:
      assumes?|joins?|joined|takes?|took|reports?|reported|is|was|has|asked|noted|confirms?|
      confirmed|acked|started|begins?|began|declared|restarted|rolled
    )\b
  )
`;
/** Who did what a pager or tracker reports: "Acknowledged by Aylin Demir", "Escalated to Aylin Demir". */
const actor = laidOut('giu')`
  \b(?:
    (?:
      ack(?:ed|nowledged)|resolved|closed|triggered|reopened|snoozed|added|reported|approved|
      merged|deployed|reviewed|declared|updated|created|started|assigned|led
    ) by|
    (?:escalated|(?:re)?assigned|handed(?: over)?|transferred) to|notified|paged|on[- ]call:|
    (?:owner|assignee|responder|reporter|incident lead|commander):
  )[ \u00A0](\p{Lu}[\p{Ll}'’-]{1,15}[ \u00A0]\p{Lu}[\p{Ll}'’-]{1,18})(?![\p{L}\p{N}_@])
`;
const noActor = laidOut('i')`
  \b(?:
    Team|Primary|Secondary|On-?call|Engineering|Operations|Platform|Database|Support|Service|
    Desk|Policy|Schedule|Group|Auto|Automatic|System|Api|Email|Slack|Web|Mobile|Level|Tier|
    The|Our|All|Pipeline|Monitoring|Security|Network|Payments?|Cloud|Data|Customers?|Users?|
    Management|Department|Grafana|Prometheus|Alertmanager|Pager
  )\b
`;
/** What only somebody has or does: "Olga noticed", "Olga's", "Olga and Tom". */
const personal =
  /^['’]s\b|^\s(?:and|&)\s\p{Lu}|^\s(?:noticed|asked|said|says|agreed|suggested|suggests|joined|wrote|volunteered|thinks)\b/u;
const notSurname = laidOut()`
  ^(?:
    The|And|Team|Group|Service|Services|Server|Cluster|Platform|Database|Production|Bank|
    Street|University|Jr|Pod|Queue|Api|Error|On|At|In|For|From|With|Has|Was|Is
  )$
`;

/** The names, each as it stands in the text, the longer ones first found. */
export function namesInProse(text: string): readonly string[] {
  const whole = [...pairsIn(text)];
  let rest = text;
  for (const name of whole) rest = rest.replaceAll(name, ' ');
  return [...new Set([...whole, ...singlesIn(rest), ...hanNamesIn(text), ...nicknamesIn(text)])];
}

/** Two words that are first and last name, by the first or by what is said of them. */
function* pairsIn(text: string): Generator<string> {
  for (const [, first = '', last = ''] of text.matchAll(pair))
    if (
      given.has(first.toLowerCase()) &&
      !products.test(first) &&
      !notSurname.test(last) &&
      !months.test(first)
    )
      yield `${first} ${last}`;
  for (const [, name = ''] of text.matchAll(initial)) yield name;
  for (const [, name = ''] of text.matchAll(actor))
    if (/^\p{Lu}\S* \p{Lu}/u.test(name) && !noActor.test(name)) yield name;
}

/** Given names alone; the doubtful ones only beside what a person has or does. */
function* singlesIn(text: string): Generator<string> {
  for (const { 1: name = '', index } of text.matchAll(single)) {
    const behind = text.slice(index + name.length, index + name.length + 20);
    const isMonth = name === 'Jan' && /^\s*\.?\s*\d/.test(behind);
    const isCertain = !doubtful.has(name.toLowerCase()) || personal.test(behind);
    if (given.has(name.toLowerCase()) && !isMonth && isCertain) yield name;
  }
}

const products = /^(?:Travis|Jenkins)$/;
const months = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)$/;
