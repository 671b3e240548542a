/** What is pressed before it can run waits for what it needs, in the order it was pressed. */
import { expect, it } from 'vitest';
import { expectArrival, whenThere } from '../../../renderer/commands/arrivals';
import type { Command, Obstacle } from '../../../renderer/commands/command';

const command = (when: () => Obstacle | null): Command => ({
  id: 'test',
  title: { en: 'Test', zh: '测试' },
  menu: 'file',
  group: 1,
  when,
  run: () => undefined,
});

/** What carries on does so after the moment that brings a screen. */
const aMomentLater = (): Promise<void> => new Promise((settle) => setTimeout(settle));

it('holds what cannot run yet, and everything after it, until nothing more is expected', async () => {
  const ran: string[] = [];
  let isThere = false;
  const needy = command(() => (isThere ? null : 'noDocument'));
  const easy = command(() => null);
  const app = expectArrival();
  whenThere(easy, () => ran.push('first'));
  whenThere(needy, () => ran.push('second'));
  whenThere(easy, () => ran.push('third'));
  expect(ran).toEqual(['first']);

  app();
  const screen = expectArrival();
  await aMomentLater();
  expect(ran).toEqual(['first']);

  isThere = true;
  screen();
  screen();
  await aMomentLater();
  expect(ran).toEqual(['first', 'second', 'third']);
});

it('does not hold back what nothing is expected for: it is run, and says why not', () => {
  const ran: string[] = [];
  whenThere(
    command(() => 'noDocument'),
    () => ran.push('refused'),
  );
  expect(ran).toEqual(['refused']);
});

it('stops where a command that waited brings another screen', async () => {
  const ran: string[] = [];
  const needy = command(() => 'noDocument');
  const app = expectArrival();
  let screen = () => {};
  whenThere(needy, () => {
    ran.push('new');
    screen = expectArrival();
  });
  whenThere(needy, () => ran.push('find'));
  app();
  await aMomentLater();
  expect(ran).toEqual(['new']);
  screen();
  await aMomentLater();
  expect(ran).toEqual(['new', 'find']);
});
