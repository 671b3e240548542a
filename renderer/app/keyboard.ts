/** The keyboard in use, asked once. */
import type { Host } from '../../shared/host/host';
import type { Keyboard } from '../commands/chord';

export const keyboardOf = ({ can }: Host): Keyboard => ({
  mac: /^Mac/.test(navigator.platform),
  browser: !can.nativeMenu,
});
