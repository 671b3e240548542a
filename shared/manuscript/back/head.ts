/** The facts of a document as its front matter and the lines under its title say them. */
import type { Bilingual, Language } from '../../kit/bilingual';
import { statusLabels } from '../labels';
import type { Apart } from './rows';

type Fields = Readonly<Record<string, unknown>>;

/** The front matter that `export/markdown` writes: texts in double quotes or bare, lists below their key. */
export function readFrontMatter(content: string): Fields {
  const fields: Record<string, unknown> = {};
  let list: string[] | null = null;
  for (const line of content.split('\n')) {
    const [, entry] = /^ {2}- (.*)$/.exec(line) ?? [];
    const [, key, value = ''] = /^([a-z]+):(?: (.*))?$/.exec(line) ?? [];
    if (entry !== undefined) list?.push(scalar(entry));
    else if (key && value === '') {
      list = [];
      fields[key] = list;
    } else if (key) fields[key] = scalar(value);
  }
  return fields;
}

function scalar(text: string): string {
  try {
    const value: unknown = text.startsWith('"') ? JSON.parse(text) : text;
    return typeof value === 'string' ? value : text;
  } catch {
    return text;
  }
}

/** The labels of `facts`. */
const factLabels = {
  severity: { en: 'Severity', zh: '级别' },
  status: { en: 'Status', zh: '状态' },
  owner: { en: 'Owner', zh: '负责人' },
  zone: { en: 'Times in', zh: '时区' },
  services: { en: 'Services', zh: '涉及服务' },
  tags: { en: 'Tags', zh: '标签' },
  reviewDate: { en: 'Next review', zh: '复查日期' },
} as const satisfies Record<string, Bilingual>;

/** Two places that say the same: who was changed by hand is asked. */
export interface SaidTwice {
  readonly visible: Fields;
  readonly front: Fields;
}

const severity = (text: unknown): string | null => /SEV[1-4]/.exec(String(text ?? ''))?.[0] ?? null;

/** The fields of the document both places tell; null and empty where they say nothing. */
export function readHead(apart: Apart, front: Fields, language: Language): SaidTwice {
  const said = (id: keyof typeof factLabels): string => apart.facts[factLabels[id][language]] ?? '';
  const listed = (text: string): readonly string[] =>
    text === '' ? [] : text.split(language === 'zh' ? '、' : ', ');
  const [state = ''] = listed(said('status'));
  const states = Object.entries(statusLabels);
  return {
    visible: {
      title: apart.title,
      severity: severity(said('severity')),
      state: states.find(([, label]) => label[language] === state)?.[0] ?? 'draft',
      owner: said('owner'),
      zone: said('zone'),
      services: listed(said('services')),
      tags: listed(said('tags')),
      reviewDate: /^\d{4}-\d\d-\d\d$/.test(said('reviewDate')) ? said('reviewDate') : null,
    },
    front: {
      title: front.title ?? '',
      noun: front.noun ?? '',
      severity: severity(front.severity),
      state: states.some(([name]) => name === front.status) ? front.status : 'draft',
      owner: front.owner ?? '',
      zone: front.zone ?? '',
      services: Array.isArray(front.services) ? front.services : [],
    },
  };
}

/** The fields of the head that the pages say. */
export function headRead(apart: Apart, visible: Fields, front: Fields): Fields {
  const { state, ...facts } = visible;
  const former = apart.rows.find(({ kind }) => kind === 'former')?.cells.titles;
  return {
    ...facts,
    noun: front.noun,
    status: { state, reviewedBy: '', reviewedAt: null, before: null },
    formerTitles: former === undefined ? [] : former.split(' · '),
  };
}
