/** Where second copies of the library lie, as the app sees it: flat folders of files, outside the store. */
import type { Instant } from '../kit/instant';
import type { Outcome } from '../kit/outcome';

/** `own` is kept by the app without asking, `picked` is a folder the user chose. */
export type BackupPlace = 'own' | 'picked';

export interface BackupFile {
  readonly name: string;
  /** When it was written, as far as its folder knows. */
  readonly at: Instant;
}

/** One file in one of the places; the name is bare. */
export interface BackupAddress {
  readonly place: BackupPlace;
  readonly name: string;
}

export interface BackupOrder extends BackupAddress {
  readonly bytes: Uint8Array;
}

export interface PickedFolder {
  /** The folder's own name, without where it lies. */
  readonly name: string;
  /** True while the browser wants to be asked again, by a click, before it lets the app in. */
  readonly asks: boolean;
}

/** The services around backups. None of them throws; `missing` without a picked folder. */
export interface Backups {
  /** The own place stays when a browser clears its data. */
  readonly lasting: boolean;
  /** The user can pick a folder here. */
  readonly canPick: boolean;
  list(place: BackupPlace): Promise<Outcome<readonly BackupFile[]>>;
  read(address: BackupAddress): Promise<Outcome<Uint8Array>>;
  /** Written whole or not at all. */
  write(order: BackupOrder): Promise<Outcome<void>>;
  /** Also when there is no such file. */
  remove(address: BackupAddress): Promise<Outcome<void>>;
  /** Null until the user picked one. */
  picked(): Promise<Outcome<PickedFolder | null>>;
  /** Lets the user pick a folder, or allow again the one picked before. */
  pick(order: { readonly again: boolean }): Promise<Outcome<PickedFolder>>;
}
