/** The roles map is complete: whoever speaks or is spoken of in a paste is in no output of it, in no written form. */
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { timelineJson } from '../../../electron/cli/timeline/timeline-json';
import { exportDocx } from '../../../shared/export/docx/export-docx';
import { exportMarkdown } from '../../../shared/export/markdown/export-markdown';
import type { Intake, IntakeOptions } from '../../../shared/intake/intake';
import { intakeOf } from '../../../shared/intake/read-intake';
import { retrospectiveFrom } from '../../../shared/intake/to-retrospective';
import { composeManuscript } from '../../../shared/manuscript/compose';
import { nameMask } from '../../../shared/privacy/name-mask';

/** A handful in `npm test`; the soak asks for more. */
const runs = Number(process.env.ROLES_MAP_RUNS ?? 20);

const options: IntakeOptions = {
  format: null,
  zone: 'Asia/Shanghai',
  localZone: 'UTC',
  date: '2026-11-26',
  today: '2026-11-27',
  dayFirst: null,
  roles: new Map(),
  language: null,
};

interface Person {
  /** As a chat shows it above a message. */
  readonly name: string;
  /** As others write it. */
  readonly forms: readonly string[];
  /** What must stand nowhere, whatever its case. */
  readonly parts: readonly RegExp[];
}

const latin = (first: string, last: string): Person => {
  const [f, l] = [first.slice(0, 1), last.slice(0, 1)];
  const [low, surname] = [first.toLowerCase(), last.toLowerCase()];
  const spoken = [first, last, `${first}'s`, `${first}’s`, `${first}s`, `${last}'s`, first.toUpperCase()];
  const full = [`${first}  ${last}`, `${last}, ${first}`, `${f}. ${last}`, `${first} ${l}.`];
  const handles = [
    `@${low}.${l.toLowerCase()}`,
    `@${low}`,
    `${low}.${surname}`,
    `${f}${surname}`.toLowerCase(),
  ];
  const addresses = [
    `${low}.${l.toLowerCase()}@corp.example`,
    `${low}.${surname}@corp.example`,
    `${low}_${surname}`,
  ];
  return {
    name: `${first} ${last}`,
    forms: [...spoken, ...full, ...handles, ...addresses],
    parts: [low, surname].map((part) => new RegExp(part, 'i')),
  };
};

const han = (surname: string, given: string): Person => {
  const name = surname + given;
  return {
    name,
    forms: [
      name,
      [...name].join(' '),
      [...name].join('\u3000'),
      `${surname}·${given}`,
      `@${name}`,
      `@${surname} ${given}`,
      `${name}的`,
      `小${surname}`,
      `老${surname}`,
      `${surname}工`,
      `${surname}总`,
      given.length > 1 ? given : `小${given}`,
    ],
    parts: [
      new RegExp([...name].join('[\\s·]*'), 'u'),
      new RegExp(`[小老]${surname}|${surname}[工总]`, 'u'),
      new RegExp(given, 'u'),
    ],
  };
};

const people: Readonly<Record<'en' | 'zh', readonly Person[]>> = {
  en: [
    latin('Dana', 'Whitfield'),
    latin('Luis', 'Ortega'),
    latin('Søren', 'Holmgaard'),
    latin('Zofia', 'Kowalczyk'),
    latin('Tomek', 'Bielawski'),
    latin('Ifeoma', 'Okonkwo'),
  ],
  zh: [
    han('张', '三'),
    han('钱', '立群'),
    han('欧阳', '娜'),
    han('周', '杰'),
    han('潘', '晓筠'),
    han('魏', '子衿'),
  ],
};

const said = {
  en: [
    'please look at it with',
    'restarted the workers for',
    'error rate is 14%, asking',
    'rolled back, thanks',
  ],
  zh: ['请看一下', '已回滚，谢谢', '错误率14%，麻烦', '恢复正常，辛苦'],
} as const;

interface Message {
  readonly from: number;
  readonly words: number;
  readonly about: number;
  readonly form: number;
}

const message: fc.Arbitrary<Message> = fc.record({
  from: fc.nat(5),
  words: fc.nat(3),
  about: fc.nat(5),
  form: fc.nat(30),
});

/** The ways chats put a name and a clock beside a message. */
const layouts: Readonly<Record<string, (name: string, clock: string, text: string) => string>> = {
  slack: (name, clock, text) => `${name}\n  ${clock}\n${text}`,
  lark: (name, clock, text) => `${name} ${clock}\n${text}`,
  teams: (name, clock, text) => `[${clock}] ${name}\n${text}`,
  colon: (name, clock, text) => `[2026-11-26 ${clock}] ${name}: ${text}`,
  wechat: (name, clock, text) => `${name} 2026年11月26日 ${clock}\n${text}\n`,
  discord: (name, clock, text) => `${name} — 26/11/2026 ${clock}\n${text}`,
};

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

function chatOf(messages: readonly Message[], language: 'en' | 'zh', layout: string): string {
  const own = people[language];
  const lines = messages.map(({ from, words, about, form }, index) => {
    const text = `${at(said[language], words)} ${at(at(own, about).forms, form)}${language === 'zh' ? '。' : ' .'}`;
    return layouts[layout]?.(at(own, from).name, `14:${10 + index}`, text) ?? '';
  });
  return lines.join('\n');
}

/** Everything a paste leaves as, without the table of names that `--to json` answers with. */
async function outputsOf(intake: Intake, words: boolean): Promise<string> {
  let count = 0;
  const retrospective = retrospectiveFrom(intake, {
    makeId: () => `id-${++count}`,
    now: '2026-11-27T00:00:00Z',
    title: '',
    kept: new Set(intake.proposals.map(({ id }) => id)),
  });
  const manuscript = composeManuscript(retrospective, { language: intake.language });
  const parts = words ? Object.values(unzipSync(await exportDocx(manuscript))) : [];
  return [
    timelineJson({ ...intake, people: intake.people.map((person) => ({ ...person, name: '' })) }),
    JSON.stringify(retrospective),
    exportMarkdown(manuscript),
    ...parts.map((part) => strFromU8(part).replace(/<[^>]+>/g, '')),
  ].join('\n');
}

const leaksIn = (text: string, language: 'en' | 'zh'): readonly string[] =>
  people[language].flatMap(({ parts }) => parts.flatMap((part) => part.exec(text)?.[0] ?? []));

const chats = fc.record({
  messages: fc.array(message, { minLength: 4, maxLength: 12 }),
  language: fc.constantFrom('en' as const, 'zh' as const),
  layout: fc.constantFrom(...Object.keys(layouts)),
});

/** Everybody says something once, so that nobody is known from hearsay alone. */
const roundOf = (messages: readonly Message[]): readonly Message[] => [
  ...[0, 1, 2, 3, 4, 5].map((from) => ({ from, words: from % 4, about: from + 1, form: 0 })),
  ...messages,
];

describe('the roles map is complete', () => {
  it('in events, document, Markdown, and Word', async () => {
    await fc.assert(
      fc.asyncProperty(chats, fc.nat(4), async ({ messages, language, layout }, word) => {
        const intake = intakeOf(chatOf(roundOf(messages), language, layout), options);
        expect(leaksIn(await outputsOf(intake, word === 0), language)).toEqual([]);
      }),
      { numRuns: runs },
    );
    if (process.env.ROLES_MAP_RUNS)
      console.log(`Roles map: ${runs} chats without a name in what they left as`);
  }, 600_000);

  it('in prose that is pasted later, by the map of the chat', () => {
    for (const language of ['en', 'zh'] as const) {
      const { people: found } = intakeOf(chatOf(roundOf([]), language, 'slack'), options);
      const mask = nameMask(
        found.map(({ name, aliases, role }) => ({ names: [name, ...aliases], role })),
        'a colleague',
      );
      const prose = people[language].flatMap(({ forms }) =>
        forms.map((form) => `${at(said[language], 1)} ${form}.`),
      );
      expect(leaksIn(prose.map(mask.hide).join('\n'), language)).toEqual([]);
    }
  });

  it('and a name nobody takes for one is found', async () => {
    for (const language of ['en', 'zh'] as const) {
      const strangers = new Set(people[language].flatMap(({ name, forms }) => [name, ...forms]));
      const intake = intakeOf(chatOf(roundOf([]), language, 'slack'), { ...options, strangers });
      expect(leaksIn(await outputsOf(intake, true), language)).not.toEqual([]);
    }
  });
});
