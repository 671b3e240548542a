/** Hands the page its bridge. */
import { contextBridge } from 'electron';

contextBridge.exposeInMainWorld('afterword', {});
