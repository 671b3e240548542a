/** The intake screen is loaded when the first text is there. */
import { lazyScreen } from '../lazy-screen';

export const { Screen: LazyIntake } = lazyScreen(async () => (await import('./Intake')).Intake);
