/** Handing a customer notice on; without an id, the one somebody writes in, else the last. */
export interface NoticesPart {
  readonly count: number;
  readonly copy: (id?: string) => void;
  readonly save: (id?: string) => void;
}
