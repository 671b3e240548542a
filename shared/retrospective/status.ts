/** Putting a document into the archive and taking it out again as what it was. */
import type { Status } from './retrospective';

/** The status in the archive; it remembers what it was. An archived one stays as it is. */
export const archived = (status: Status): Status =>
  status.state === 'archived' ? status : { ...status, state: 'archived', before: status.state };

/** The status out of the archive: what it was before, else by whether it was reviewed. Others stay as they are. */
export const unarchived = (status: Status): Status =>
  status.state === 'archived'
    ? { ...status, state: status.before ?? (status.reviewedAt === null ? 'draft' : 'reviewed'), before: null }
    : status;
