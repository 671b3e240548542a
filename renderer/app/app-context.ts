/** What the composition root hands to the screens. */
import type { Host } from '../../shared/host/host';
import type { Language } from '../../shared/kit/bilingual';
import type { MakeId } from '../../shared/kit/ids';
import type { Instant } from '../../shared/kit/instant';
import type { Library } from '../store/library';
import type { Mirror } from '../store/mirror';
import type { WrittenFiles } from '../store/written-files';

export interface AppContext {
  readonly host: Host;
  readonly library: Library;
  /** Null where the shell has no place for second copies. */
  readonly mirror: Mirror | null;
  /** Null where files keep no place that can be written again. */
  readonly files: WrittenFiles | null;
  readonly makeId: MakeId;
  readonly now: () => Instant;
  /** IANA zone of this machine. */
  readonly zone: string;
}

export interface ScreenProps {
  readonly app: AppContext;
  readonly language: Language;
}
