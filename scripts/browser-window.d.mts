/** The types of browser-window.mjs, for the tests that look for a Chromium. */

export function chromium(): string | null;
export const searchBoxPages: readonly string[];
export const switchedOff: readonly string[];
export function openWindow(executable: string, address: string, onClosed: () => void): void;
