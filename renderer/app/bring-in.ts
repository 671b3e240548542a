/** What comes in from outside, a file or a pasted text, as a retrospective with a report of what became of it. */
import { readArchive } from '../../shared/archive/read-archive';
import type { OpenedFile } from '../../shared/host/host';
import { importMarkdown } from '../../shared/import/import-markdown';
import type { Language } from '../../shared/kit/bilingual';
import { type Outcome, succeed } from '../../shared/kit/outcome';
