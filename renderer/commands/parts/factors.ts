/** What can be done with the factors of step 4. */
import type { FactorView } from '../../store/preferences';

export interface FactorsPart {
  readonly view: FactorView;
  readonly show: (view: FactorView) => void;
  /** Null while only the outline is shown. */
  readonly copyPicture: (() => void) | null;
}
