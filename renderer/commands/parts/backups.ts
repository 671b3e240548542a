/** Backups of the library, once it is known to be whole. */
export interface BackupsPart {
  readonly backUp: () => void;
  readonly download: () => void;
  /** The settings of backups, with the way to restore. */
  readonly show: () => void;
}
