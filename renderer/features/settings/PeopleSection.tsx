/** The roster of this machine: names and the roles documents speak of instead. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import type { MakeId } from '../../../shared/kit/ids';
import type { Participant } from '../../../shared/retrospective/retrospective';
import { roles } from '../../../shared/retrospective/roles';
import { type Colleague, rolesOf, strangersOf, useRoster } from '../../store/roster';
import { Button } from '../../ui/Button';
import { QuietText } from '../../ui/Field';
import { QuietInput, Suggestions } from '../../ui/QuietInput';
import { Row } from '../../ui/Row';
import { type RowStore, useRows } from '../../ui/rows';
import { AddButton, Purpose } from '../../ui/Section';
import styles from './settings.module.css';

interface PeopleSectionProps {
  readonly language: Language;
  readonly makeId: MakeId;
  /** Those of the document at hand; none on the home screen. */
  readonly participants: readonly Participant[];
}

const rolesList = 'roster-roles';

export function PeopleSection({ language, makeId, participants }: PeopleSectionProps) {
  const { t } = useTranslation();
  const { people } = useRoster(({ values }) => values);
  const [taken, setTaken] = useState('');
  const rows = useRows<Colleague>({
    items: people,
    store,
    readOnly: false,
    create: () => ({ id: makeId(), name: '', role: '' }),
    nameOf: ({ name, role }) => name || role,
  });
  const strangers = strangersOf(people, participants);
  const takeIn = () => {
    setPeople([...currentPeople(), ...strangers.map((one) => ({ ...one, id: makeId() }))]);
    setTaken(t('settings.takenIn', { count: strangers.length }));
  };
  const offered = [...new Set([...rolesOf(people), ...roles.map(({ name }) => name[language])])];
  return (
    <div className={styles.people} ref={rows.attach}>
      <p className={styles.lead}>{t('settings.peopleHint')}</p>
      <Suggestions id={rolesList} texts={offered} />
      {people.length === 0 && <Purpose>{t('settings.peopleEmpty')}</Purpose>}
      <ul aria-label={t('settings.sections.people')}>
        {people.map((person) => (
          <Row
            key={person.id}
            id={person.id}
            name={person.name}
            readOnly={false}
            onRemove={() => rows.remove(person)}
          >
            <div className={styles.person}>
              <div data-lead>
                <QuietText
                  {...rows.bind(person, 'name')}
                  label={t('settings.name')}
                  placeholder={t('settings.nameExample')}
                  onKeyDown={rows.keys(person)}
                />
              </div>
              <QuietInput
                {...rows.bind(person, 'role')}
                list={rolesList}
                label={t('settings.roleOf', { name: person.name })}
                placeholder={t('settings.roleExample')}
                onKeyDown={rows.enterAdds(person)}
              />
            </div>
          </Row>
        ))}
      </ul>
      <div className={styles.foot}>
        <AddButton label={t('settings.addPerson')} onAdd={() => rows.add()} />
        {strangers.length > 0 && (
          <Button onClick={takeIn}>{t('settings.takeIn', { count: strangers.length })}</Button>
        )}
        <span role="status">{taken}</span>
      </div>
    </div>
  );
}

const currentPeople = (): readonly Colleague[] => useRoster.getState().values.people;
const setPeople = (people: readonly Colleague[]): void => void useRoster.getState().set({ people });

const store: RowStore<Colleague> = {
  put: (person) => setPeople(currentPeople().map((other) => (other.id === person.id ? person : other))),
  insert: (person, after) => {
    const people = currentPeople();
    const at = people.findIndex(({ id }) => id === after);
    setPeople(people.toSpliced(at < 0 ? people.length : at + 1, 0, person));
  },
  take: (person) => {
    const people = currentPeople();
    const at = people.findIndex(({ id }) => id === person.id);
    setPeople(people.filter(({ id }) => id !== person.id));
    return () => setPeople(currentPeople().toSpliced(at, 0, person));
  },
};
