/** What the computed values in the text read as now: for what shows them, and for what copies their words. */
import { createContext } from 'react';
import type { LiveValue } from '../../../shared/prose/live-value';
import type { LiveTexts } from '../contract';

/** For an editor that nobody tells. */
export const silent: LiveTexts = () => ({ text: '', isMissing: true });

export const LiveTextsContext = createContext<LiveTexts>(silent);

/** A node is asked for its words where it cannot know its editor; one document is written in at a time. */
let told: LiveTexts = silent;

export const tellLiveTexts = (texts: LiveTexts | undefined): void => {
  told = texts ?? silent;
};

/** The words of a value. */
export const liveWords = (value: LiveValue): string => told(value).text;
