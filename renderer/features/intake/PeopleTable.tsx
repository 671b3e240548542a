/** Who speaks in the text and the role that stands in their place: confirmed once, everywhere the same. */
import { ArrowRight, X } from 'lucide-react';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssignedPerson } from '../../../shared/intake/people/assign';
import { IconButton } from '../../ui/Button';
import { CheckBox } from '../../ui/Choices';
import { CommitInput } from '../../ui/CommitInput';
import styles from './intake.module.css';
import type { RoleChange } from './review';
import { rolesList } from './roles-list';

interface PeopleTableProps {
  readonly people: readonly AssignedPerson[];
  readonly remember: boolean;
  readonly onRemember: (remember: boolean) => void;
  readonly onRole: (change: RoleChange) => void;
  /** The name is no person's. */
  readonly onStranger: (names: readonly string[]) => void;
}

export function PeopleTable({ people, remember, onRemember, onRole, onStranger }: PeopleTableProps) {
  const { t } = useTranslation();
  const id = useId();
  const table = useRef<HTMLTableElement>(null);
  const next = (at: number) => table.current?.querySelectorAll('input')[at + 1]?.focus();
  if (people.length === 0) return null;
  return (
    <section className={styles.people} aria-labelledby={id}>
      <header>
        <h2 id={id}>{t('intake.people')}</h2>
        <span className={styles.aside}>{t('intake.peopleStay')}</span>
        <CheckBox checked={remember} onChecked={onRemember}>
          {t('intake.remember')}
        </CheckBox>
      </header>
      <table ref={table} aria-labelledby={id}>
        <thead className="sr-only">
          <tr>
            <th scope="col">{t('intake.person')}</th>
            <th scope="col">{t('intake.messages')}</th>
            <th scope="col">{t('intake.role')}</th>
            <th scope="col">{t('intake.whyRole')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {people.map((person, index) => (
            <PersonRow
              key={person.name}
              person={person}
              onRole={onRole}
              onStranger={onStranger}
              onEnter={() => next(index)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface PersonRowProps extends Pick<PeopleTableProps, 'onRole' | 'onStranger'> {
  readonly person: AssignedPerson;
  readonly onEnter: () => void;
}

function PersonRow({ person, onRole, onStranger, onEnter }: PersonRowProps) {
  const { t } = useTranslation();
  const { name, aliases, title, messages, role, from } = person;
  const known = [title, ...aliases].filter((text) => text !== '').join(', ');
  return (
    <tr data-unsure={from === 'guess' || undefined}>
      <th scope="row" title={known === '' ? name : `${name} (${known})`}>
        {name}
      </th>
      <td className={styles.count}>{messages}</td>
      <td className={styles.roleField}>
        <ArrowRight size={14} strokeWidth={1.5} aria-hidden="true" />
        <CommitInput
          value={role}
          label={t('intake.roleOf', { name })}
          list={rolesList}
          onText={(text) => {
            const next = text.trim();
            if (next !== '') onRole({ names: [name, ...aliases], before: role, role: next });
          }}
          onEnter={onEnter}
        />
      </td>
      <td className={styles.whyRole}>{t(`intake.roleFrom.${from}`)}</td>
      <td className={styles.stranger}>
        <IconButton
          small
          label={t('intake.notPerson', { name })}
          onClick={() => onStranger([name, ...aliases])}
        >
          <X size={14} strokeWidth={1.5} />
        </IconButton>
      </td>
    </tr>
  );
}
