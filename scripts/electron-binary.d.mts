/** The types of electron-binary.mjs, for the tests that run in Electron where it is. */

export function installedElectron(): string | null;
export function electronBinary(): Promise<string | null>;
