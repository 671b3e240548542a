/** How tools are called and by which keys they are reached: as the page around says. */
import { createContext, useContext } from 'react';
import type { ToolName, ToolWords } from '../contract';

type WordsOf = (name: ToolName) => ToolWords;

export const ToolWordsContext = createContext<WordsOf>((name) => ({ name }));

export const useToolWords = (): WordsOf => useContext(ToolWordsContext);
