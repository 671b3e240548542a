/** What commands commonly need, each answering what is in the way. */
import type { Obstacle } from './command';
import type { Surroundings } from './surroundings';

export const needNothing = (): null => null;

export const needApp = ({ app }: Surroundings): Obstacle | null => (app ? null : 'busy');

export const needBackups = ({ backups }: Surroundings): Obstacle | null => (backups ? null : 'notHere');

export const needBundle = ({ bundle }: Surroundings): Obstacle | null => (bundle ? null : 'notHere');

export const needDesk = ({ desk }: Surroundings): Obstacle | null => (desk ? null : 'noDocument');

/** One retrospective: the open one, or a row of the library. */
export const needChosen = ({ chosen }: Surroundings): Obstacle | null => (chosen ? null : 'noDocument');

export const needChosenWriting = (around: Surroundings): Obstacle | null =>
  needChosen(around) ?? (around.chosen?.readOnly ? 'readOnly' : null);

/** A document that can be written here. */
export const needWriting = ({ desk }: Surroundings): Obstacle | null => {
  if (!desk) return 'noDocument';
  return desk.readOnly ? 'readOnly' : null;
};

export const needFile = ({ file }: Surroundings): Obstacle | null => (file ? null : 'noDocument');

export const needLinkedFile = (around: Surroundings): Obstacle | null =>
  needFile(around) ?? (around.file?.isLinked ? null : 'noFile');

/** A document with a customer notice in it. */
export const needNotice = ({ notices }: Surroundings): Obstacle | null =>
  notices && notices.count > 0 ? null : 'noNotice';

export const needSuggestion = (around: Surroundings): Obstacle | null => {
  if (!around.review) return 'noDocument';
  return around.review.count === 0 ? 'noSuggestion' : null;
};
