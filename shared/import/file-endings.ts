/** How the files end that can come in as documents, with the pictures they show; what a file is, is told by its content. */
import { pictureEnding } from './picture-ending';

/** Without dots, as dialogs take them. */
export const documentEndings = [
  'afterword',
  'docx',
  'md',
  'markdown',
  'html',
  'htm',
  'txt',
  'text',
  'json',
  'erb',
  'zip',
] as const;

const documentEnding = new RegExp(`\\.(?:${documentEndings.join('|')})$`, 'i');

/** Whether a file that was found in a folder is worth opening; what programs hide or lock there is not. */
export const isImportable = (name: string): boolean =>
  !/^[.~]/.test(name) && (documentEnding.test(name) || pictureEnding.test(name));
