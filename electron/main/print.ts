/** Puts the page on paper: into a tagged PDF with an outline, or to the printer the user picks. */
import { basename } from 'node:path';
import type { BrowserWindow } from 'electron';
import { fail, succeed } from '../../shared/kit/outcome';
import type { Answers } from './channels';
import { saveChosen } from './files';

/** Where the page number stands; the colours are those of ink on paper. */
const footer =
  '<div style="width:100%;font-size:8pt;text-align:center;color:#555"><span class="pageNumber"></span> / <span class="totalPages"></span></div>';

const toPdf = (window: BrowserWindow, paper: 'A4' | 'Letter'): Promise<Uint8Array> =>
  window.webContents.printToPDF({
    pageSize: paper,
    printBackground: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: footer,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });

const toPrinter = (window: BrowserWindow, paper: 'A4' | 'Letter'): Promise<boolean> =>
  new Promise((settle) => {
    window.webContents.print({ pageSize: paper, printBackground: true }, (printed) => settle(printed));
  });

export const print: Answers['print'] = async ({ name, kind, paper, to }, window) => {
  if (to === 'printer') return (await toPrinter(window, paper)) ? succeed(null) : fail({ kind: 'cancelled' });
  const saved = await saveChosen(window, { name, kind, bytes: () => toPdf(window, paper) });
  return saved.ok ? succeed({ name: basename(saved.value) }) : saved;
};
