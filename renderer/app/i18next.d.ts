/** Makes the keys of the catalog known to the compiler. */
import 'i18next';
import type { en } from '../../shared/messages/en';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
  }
}
