/** Finds the names of machines: those under names nobody reaches from outside, those that number their kind. */
import type { Span } from '../prose/prose';

const inside = '(?:internal|intranet|intra|corp|local|localdomain|lan|private|svc|consul|cluster\\.local)';

/** What numbered machines are called after. */
const kinds =
  'db|mysql|pg|postgres|redis|mongo|es|kafka|mq|rabbit|zk|etcd|web|www|app|api|gw|gateway|lb|proxy|nginx|envoy|cache|node|host|srv|server|vm|k8s|kube|worker|master|slave|primary|replica|bastion|jump|prod|prd|stg|staging|uat|dc|rack|batch|cron|log|mon';

const forms: readonly RegExp[] = [
  new RegExp(`(?<![\\w.-])[a-z0-9](?:[a-z0-9-]{0,60}\\.){1,6}${inside}(?![\\w-]|\\.\\w)`, 'gi'),
  new RegExp(
    `(?<![\\w.-])(?=[a-z0-9-]{0,40}(?<![a-z])(?:${kinds})(?:\\d|-))[a-z][a-z0-9]{0,20}(?:-[a-z0-9]{1,20}){0,5}-?\\d{1,4}(?![\\w-])`,
    'gi',
  ),
  /(?<![\w.-])[a-z][a-z0-9-]{2,50}-[a-f0-9]{8,10}-[a-z0-9]{5}(?![\w-])/g,
  /\\\\[A-Za-z0-9._-]{2,60}\\[^\s"'<>|]{1,120}/g,
];

/** Places without overlap, from the beginning to the end. */
export function findHosts(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const form of forms)
    for (const { 0: name, index } of text.matchAll(form)) {
      const place = { start: index, end: index + name.length };
      if (!found.some((other) => place.start < other.end && other.start < place.end)) found.push(place);
    }
  return found.sort((one, other) => one.start - other.start);
}
