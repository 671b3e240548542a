/** What the file says about itself: the title and the language, and who and when only if that is asked for. */
import type { Instant } from '../../kit/instant';
import { cleanText } from '../clean-text';
import type { Design } from './design';

/** Who and when; what is left out is not written. */
export interface Properties {
  readonly creator?: string;
  readonly lastModifiedBy?: string;
  readonly created?: Instant;
  readonly modified?: Instant;
}

const namespaces = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

/** The part `docProps/core.xml`. */
export function coreProperties(title: string, { locale }: Design, properties: Properties): string {
  const { creator = '', lastModifiedBy = '', created, modified } = properties;
  const parts = [
    element('dc:title', title),
    creator === '' ? '' : element('dc:creator', creator),
    lastModifiedBy === '' ? '' : element('cp:lastModifiedBy', lastModifiedBy),
    element('dc:language', locale.value),
    created === undefined ? '' : dated('created', created),
    modified === undefined ? '' : dated('modified', modified),
  ];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${namespaces}>${parts.join('')}</cp:coreProperties>`;
}

const element = (name: string, text: string): string => `<${name}>${escapeXml(cleanText(text))}</${name}>`;

const dated = (name: string, at: Instant): string =>
  `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escapeXml(at)}</dcterms:${name}>`;

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
