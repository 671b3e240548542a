/** Gives every event its role, and the table of people behind the roles. */
import type { Language } from '../../kit/bilingual';
import type { Said } from '../piece';
import type { Setting } from '../proposals/score';
import { type AssignedPerson, assignRoles, type RoleTable } from './assign';
import { collectPeople, isMachine } from './collect';
import { loginsIn } from './logins';
import { namesInProse } from './names-in-prose';
import { roleNamed, roleTitle, titledName } from './title';

export interface Speakers {
  readonly people: readonly AssignedPerson[];
  /** The role an event is told under; empty when nobody is named. */
  roleOf(said: Said): string;
}

export interface SpeakerQuestion {
  readonly setting: Setting;
  readonly roles: RoleTable;
  /** Names whose proposed role the writer replaced. */
  readonly corrected: ReadonlySet<string>;
  readonly language: Language;
  /** Names that are no person's. */
  readonly strangers: ReadonlySet<string>;
  /** Text that names people without their speaking. */
  readonly prose: readonly string[];
  /** Those somebody wrote to. */
  readonly addressees: readonly string[];
}

const looked = 400_000;

export function speakersOf(
  said: readonly Said[],
  { setting, roles, corrected, language, strangers, prose, addressees }: SpeakerQuestion,
): Speakers {
  const spoken = setting === 'log' ? said.filter(({ bot }) => !bot) : said;
  const text = [...prose, ...spoken.map((one) => one.text)].join('\n').slice(0, looked);
  const inProse =
    setting === 'log'
      ? loginsIn(
          said
            .map((one) => one.text)
            .join('\n')
            .slice(0, looked),
        )
      : namesInProse(text);
  const collected = collectPeople(spoken, { told: [...roles.keys()], prose: [...addressees, ...inProse] });
  const people = assignRoles(
    collected.filter(({ name }) => !strangers.has(name)),
    spoken,
    { told: roles, corrected, language },
  );
  const byName = new Map(
    people.flatMap(({ name, aliases, role }) => [name, ...aliases].map((own) => [own, role] as const)),
  );
  const roleOfSpeaker = remembered((speaker) => {
    if (isMachine(speaker)) return monitoring[language];
    const role = byName.get(titledName(speaker).name) ?? byName.get(speaker);
    if (role) return role;
    const named = roleNamed(speaker);
    return named ? roleTitle(named, language) : speaker;
  });
  return {
    people,
    roleOf: ({ speaker, bot }) => {
      if (speaker === '') return bot && setting === 'chat' ? monitoring[language] : '';
      if (setting === 'log') return byName.get(speaker) ?? speaker;
      return bot ? monitoring[language] : roleOfSpeaker(speaker);
    },
  };
}

/** The same answers, each worked out once: few people write thousands of messages. */
function remembered(answer: (speaker: string) => string): (speaker: string) => string {
  const answers = new Map<string, string>();
  return (speaker) => {
    const known = answers.get(speaker) ?? answer(speaker);
    answers.set(speaker, known);
    return known;
  };
}

const monitoring = { en: 'monitoring', zh: '监控' } as const;
