/** What does not belong into a notice to customers: promises, guesses, names and places of the house. */

import type { Bilingual } from '../kit/bilingual';
import { laidOut } from '../kit/laid-out';
import { findSensitive } from '../privacy/sensitive';
import type { Span } from '../prose/prose';
import type { Notice } from '../retrospective/action-items';
import type { Participant } from '../retrospective/retrospective';

export const noticeFields = [
  'window',
  'affected',
  'notAffected',
  'seen',
  'workaround',
  'dataSafety',
  'doing',
  'nextUpdate',
  'contact',
  'signature',
] as const;
export type NoticeField = (typeof noticeFields)[number];

/** What a reader of each kind looks for; the others show once they hold something. */
const wanted: Readonly<Record<Notice['kind'], readonly NoticeField[]>> = {
  first: noticeFields,
  update: noticeFields,
  restored: ['window', 'affected', 'notAffected', 'seen', 'dataSafety', 'doing', 'contact', 'signature'],
  explanation: ['window', 'affected', 'notAffected', 'seen', 'dataSafety', 'doing', 'contact', 'signature'],
};

export const fieldsOf = (notice: Notice): readonly NoticeField[] =>
  noticeFields.filter((field) => wanted[notice.kind].includes(field) || notice[field].trim() !== '');

export interface NoticeBan extends Span {
  readonly field: NoticeField | 'title';
  readonly says: string;
  readonly message: Bilingual;
}

interface Ban {
  readonly form: RegExp;
  readonly message: Bilingual;
  /** Kinds of notice in which it is in place. */
  readonly allowedIn?: readonly Notice['kind'][];
}

const inside: Bilingual = {
  en: 'A name of the house tells customers nothing.',
  zh: '内部名称对客户没有意义。',
};

const bans: readonly Ban[] = [
  {
    form: /\b(?:soon|shortly|as soon as possible|asap|in a (?:moment|while|few moments)|momentarily|before long)\b|尽快|马上|很快|稍后|近期|第一时间|不久/gi,
    message: { en: 'A clock time says more.', zh: '写出具体时间更清楚。' },
  },
  {
    form: laidOut('gi')`
      \b(?:
        should(?: not|n.t) (?:be )?affect\w*|should be (?:fine|safe|ok(?:ay)?)|probably|
        presumably|we (?:think|believe|assume)|hopefully
      )\b|
      应该(?:不会|没有|不受)|可能是|大概是|估计是|想必|应该是
    `,
    message: { en: 'Say what is known, or that it is not known yet.', zh: '写已知的，或写明尚未查清。' },
  },
  {
    form: /\b(?:(?:was |were |is |are )?caused by|due to|because of|root cause|the cause (?:was|is)|as a result of)\b|(?:由于|因为|因[^为此，。]{1,12}(?:导致|引起|造成)|根因|原因是|起因)/gi,
    message: {
      en: 'A cause, before it is confirmed. It belongs into the explanation.',
      zh: '原因尚未确认，应写入说明公告。',
    },
    allowedIn: ['explanation'],
  },
  {
    form: laidOut('gi')`
      \b(?:
        (?:our|the|a|an) (?:\w+ )?(?:vendor|supplier|provider|subcontractor|third[- ]party)|
        third[- ]party (?:failure|fault|issue|problem|outage)
      )\b|
      (?:供应商|第三方|服务商|云厂商|运营商)[^，。；]{0,6}(?:故障|问题|原因|责任|导致|失误|异常)?
    `,
    message: { en: 'Customers bought from us: say what we do.', zh: '客户面对的是我们：写我们在做什么。' },
  },
  {
    form: /\b(?:guarantee\w*|(?:will )?never (?:happen )?again|cannot happen again|100 ?%|completely safe|promise\w*)\b|保证|绝不|不会再(?:发生|出现|次)|杜绝|万无一失|百分之百|承诺/gi,
    message: {
      en: 'A promise nobody can keep. Say what was changed.',
      zh: '无法兑现的承诺：写已经改变了什么。',
    },
  },
  {
    form: laidOut('gi')`
      \b[\w-]+(?:\.[\w-]+)*\.(?:internal|local|corp|lan|intra|intranet|svc|cluster\.local)\b|
      \b(?:prod|stage|staging|dev|test|db|web|app|node|host|srv|k8s|redis|mysql|kafka)[-_][a-z0-9][\w-]*\d\b
    `,
    message: inside,
  },
  { form: /\b(?:SEV|P)[-\s]?[0-4]\b|\b[A-Z]{2,6}-\d{2,6}\b/g, message: inside },
];

const secret: Bilingual = { en: 'This should not leave the house.', zh: '这不应对外公开。' };

/** Everything that is pointed out, by field and place. Contact and signature may hold names and numbers. */
export function bansIn(notice: Notice, participants: readonly Participant[]): readonly NoticeBan[] {
  const fields = ['title', ...noticeFields] as const;
  const names = participants.map(({ label }) => label.trim()).filter((label) => label.length > 1);
  return fields.flatMap((field) => {
    const text = notice[field];
    if (text === '') return [];
    const mayName = field === 'contact' || field === 'signature';
    const found = [
      ...bans
        .filter(({ allowedIn = [] }) => !allowedIn.includes(notice.kind))
        .flatMap(({ form, message }) => matches(text, form, message)),
      ...(mayName ? [] : findSensitive(text).map(({ start, end }) => ({ start, end, message: secret }))),
      ...(mayName ? [] : names.flatMap((name) => placesOf(text, name))),
    ];
    return found
      .filter(
        ({ start }, index) =>
          !found.slice(0, index).some((other) => other.start <= start && start < other.end),
      )
      .sort((one, other) => one.start - other.start)
      .map((one) => ({ ...one, field, says: text.slice(one.start, one.end) }));
  });
}

type Placed = Span & { readonly message: Bilingual };

const matches = (text: string, form: RegExp, message: Bilingual): readonly Placed[] =>
  [...text.matchAll(form)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    message,
  }));

const person: Bilingual = { en: 'A person’s name: a role is enough.', zh: '人名：写角色即可。' };

function placesOf(text: string, name: string): readonly Placed[] {
  const start = text.indexOf(name);
  const isWord =
    /^\p{Script=Han}/u.test(name) ||
    !/[\p{L}\p{N}]/u.test((text[start - 1] ?? ' ') + (text[start + name.length] ?? ' '));
  return start < 0 || !isWord ? [] : [{ start, end: start + name.length, message: person }];
}
