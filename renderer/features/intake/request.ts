/** Which text is being turned into events, if any: it stays until the review is finished or left. */
import { create } from 'zustand';
import type { Id } from '../../../shared/kit/ids';
import type { IntakeSource } from '../../workers/intake-protocol';

export interface IntakeOrder {
  /** Null: the screen asks for a text first. */
  readonly source: IntakeSource | null;
  /** The document the events go into; null for a new one. */
  readonly document: Id | null;
}

export const useIntakeOrder = create<{ readonly order: IntakeOrder | null }>(() => ({ order: null }));

export const startIntake = (order: IntakeOrder): void => useIntakeOrder.setState({ order });

export const endIntake = (): void => useIntakeOrder.setState({ order: null });
