/** The head of an exported Markdown file: what machines want to know, as YAML that cannot be misread. */
import type { Manuscript } from '../../manuscript/manuscript';

type Value = string | readonly string[] | null;

/** YAML between two lines of dashes; entries without a value are left out. */
export function frontMatter({ title, noun, language, metadata }: Manuscript): string {
  const { id, severity, status, owner, date, zone, services } = metadata;
  const entries: Readonly<Record<string, Value>> = {
    title,
    noun,
    id,
    language,
    severity,
    status,
    owner,
    date,
    zone,
    services,
  };
  const lines = Object.entries(entries).flatMap(([key, value]) => entry(key, value));
  return ['---', ...lines, '---', ''].join('\n');
}

function entry(key: string, value: Value): readonly string[] {
  if (value === null || value.length === 0) return [];
  if (typeof value === 'string') return [`${key}: ${scalar(value)}`];
  return [`${key}:`, ...value.map((item) => `  - ${scalar(item)}`)];
}

/** Bare words of one kind only: no number, no truth value and no date of YAML looks like them, except a plain date. */
const bare = /^(?:[A-Za-z][a-z]*(?:[-/][A-Za-z_]+)+|SEV\d|draft|reviewed|archived|en|zh|\d{4}-\d\d-\d\d)$/;

/** Everything else in double quotes; JSON's escapes are YAML's. */
const scalar = (text: string): string => (bare.test(text) ? text : JSON.stringify(text));
