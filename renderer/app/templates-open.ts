/** Whether the templates are shown: they can be asked for from anywhere. */
import { create } from 'zustand';

export const useTemplatesOpen = create<{ readonly open: boolean }>(() => ({ open: false }));

export const openTemplates = (): void => useTemplatesOpen.setState({ open: true });
