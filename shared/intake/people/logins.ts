/** Finds accounts in the lines of a log that are called as people are: "Accepted publickey for dana.whitfield". */

import { laidOut } from '../../kit/laid-out';

const login =
  /(?:\b(?:for|user|USER|as|by|login|account)[ =:]["']?|^\s*)(\p{Ll}{2,20}[._]\p{Ll}{2,20})(?= : TTY=|["']? (?:from|port|by|logged|on)\b|["']?(?:[,;)\s]|$))/gmu;

const machineFirst =
  /^(?:www|system|node|kube|docker|postgres|root|admin|service|svc|app|api|http|my|the|org|com|io)[._]/;
const machineLast = laidOut()`
  [._](?:
    service|server|user|agent|exporter|admin|daemon|timer|socket|local|internal|com|org|net|
    io|js|py|go|rb|sh|log|conf|json|yaml|yml|txt|target|id|name|key|type|size|count|time
  )$
`;

/** Each account once. */
export const loginsIn = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(login)].map(([, name = '']) => name))].filter(
    (name) => !machineFirst.test(name) && !machineLast.test(name),
  );
