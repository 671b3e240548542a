/** Manuscript → one HTML file that holds all it shows, asks nobody for anything and runs nothing. */
import type { Manuscript } from '../../manuscript/manuscript';
import { cleanText } from '../clean-text';
import { type HtmlPictures, htmlArticle, localeOf } from './article';
import { htmlSheet } from './sheet';
import { escapeHtml, htmlText } from './tree';

/** SHA-256 of the sheet, the only style the page may have; a test holds it to the sheet. */
export const sheetHash = 'qj5JiOyy5RsqC8ev2rzn5EKTg1jtN1WpFObKd2zpBS0=';

const policy = `default-src 'none'; style-src 'sha256-${sheetHash}'; img-src data:; base-uri 'none'; form-action 'none'`;

/** The text of the file. The same manuscript and pictures give the same text. */
export const exportHtml = (manuscript: Manuscript, pictures: HtmlPictures = {}): string =>
  [
    '<!doctype html>',
    `<html lang="${localeOf(manuscript.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    `<title>${escapeHtml(cleanText(manuscript.title))}</title>`,
    `<style>${htmlSheet}</style>`,
    '</head>',
    '<body>',
    htmlText(htmlArticle(manuscript, pictures)),
    '</body>',
    '</html>',
    '',
  ].join('\n');
