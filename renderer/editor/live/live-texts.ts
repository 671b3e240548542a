/** What the computed values in the text read as now: for what shows them, and for what copies their words. */
import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { $getEditor, defineExtension, type LexicalEditor } from 'lexical';
import { createContext } from 'react';
import type { LiveValue } from '../../../shared/prose/live-value';
import type { LiveTexts } from '../contract';

/** For an editor that nobody tells. */
export const silent: LiveTexts = () => ({ text: '', isMissing: true });

export const LiveTextsContext = createContext<LiveTexts>(silent);

export const LiveTextsExtension = defineExtension({
  name: 'afterword/live-texts',
  build: () => ({ of: silent }),
});

export function tellLiveTexts(editor: LexicalEditor, texts: LiveTexts | undefined): void {
  getExtensionDependencyFromEditor(editor, LiveTextsExtension).output.of = texts ?? silent;
}

/** The words of a value. Inside a read or an update only. */
export const $liveText = (value: LiveValue): string =>
  getExtensionDependencyFromEditor($getEditor(), LiveTextsExtension).output.of(value).text;
