/** The channels of a notice as one line of text, and back. */

export const showChannels = (channels: readonly string[]): string => channels.join(', ');

/** Parts between commas, semicolons or enumeration marks of both scripts; empty parts are left out. */
export const readChannels = (text: string): readonly string[] =>
  text
    .split(/[,;，；、]/)
    .map((channel) => channel.trim())
    .filter((channel) => channel !== '');
