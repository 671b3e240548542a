/** Markdown of one line as plain text: what a field of an event may hold. */

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
};

/** The line without emphasis, code ticks, link targets and entities. */
export const plainLine = (line: string): string =>
  line
    .replace(/!\[([^\]]{0,200})\]\([^)\s]{0,2000}\)/g, '$1')
    .replace(/\[([^\]]{1,400})\]\([^)]{0,2000}\)/g, '$1')
    .replace(/\[([^\]]{1,200})\]\[[^\]]{0,200}\]/g, '$1')
    .replace(/<((?:https?|mailto):[^>\s]{1,2000})>/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.{1,600}?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_]{1,400}?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/`([^`]{1,600})`/g, '$1')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => entities[name] ?? '')
    .trim();
