/** Where the writer is in the open page, for those parts of the desk that follow the caret. */
import { create } from 'zustand';
import type { CaretPlace } from '../../editor/contract';

/** Never stored; the editor of the open page tells it. */
export const useCaret = create<CaretPlace>()(() => ({ block: null, selected: '' }));
