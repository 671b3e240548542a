/** Whether the settings are open, and at which section: they can be asked for from anywhere. */
import { create } from 'zustand';

export const useSettingsOpen = create<{ readonly open: boolean; readonly section: string }>(() => ({
  open: false,
  section: 'look',
}));

/** Opens the settings, at the section given or where they were left. */
export const openSettings = (section?: string): void =>
  useSettingsOpen.setState({ open: true, ...(section === undefined ? {} : { section }) });
