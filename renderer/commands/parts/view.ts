/** What can be done with how the desk is shown. */
export interface ViewPart {
  readonly isFocused: boolean;
  readonly toggleFocus: () => void;
}
