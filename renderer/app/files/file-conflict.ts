/** Which document's file waits for a decision; the dialog stands above every screen. */
import { create } from 'zustand';
import type { Id } from '../../../shared/kit/ids';

interface AskedAbout {
  readonly id: Id | null;
}

export const useAskedAbout = create<AskedAbout>()(() => ({ id: null }));

export const askAboutFile = (id: Id): void => useAskedAbout.setState({ id });

export const stopAsking = (): void => useAskedAbout.setState({ id: null });
