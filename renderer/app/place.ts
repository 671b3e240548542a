/** What the composition root hands to the screens. */
import type { Host } from '../../shared/host/host';
import type { Language } from '../../shared/kit/bilingual';
import type { MakeId } from '../../shared/kit/ids';
import type { Instant } from '../../shared/kit/instant';
import type { Library } from '../store/library';

export interface AppPlace {
  readonly host: Host;
  readonly library: Library;
  readonly makeId: MakeId;
  readonly now: () => Instant;
  /** IANA zone of this machine. */
  readonly zone: string;
}

export interface ScreenProps {
  readonly place: AppPlace;
  readonly language: Language;
}
