/** The built page names no place on a network, except names that are never asked: namespaces and links in messages. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesUnder, readSource, root, type Source } from './sources';

const namespace = 'a namespace of XML: a name, never an address';
const advice = 'a link in a sentence a library throws at developers';
const dialect = 'the name of a dialect of JSON schema, never an address';
const licence = 'an address in a licence that stays in the code';
const sample = 'a reserved name in a sample retrospective';

/** A host that may stand in the bundle, and why it is harmless. */
const harmless: Readonly<Record<string, string>> = {
  'www.w3.org': namespace,
  'schemas.openxmlformats.org': namespace,
  'schemas.microsoft.com': namespace,
  'purl.org': namespace,
  'purl.oclc.org': namespace,
  'json-schema.org': dialect,
  'answers.microsoft.com': advice,
  'react.dev': advice,
  'lexical.dev': advice,
  'base-ui.com': advice,
  'react.i18next.com': advice,
  'bit.ly': advice,
  'tinyurl.com': advice,
  'feross.org': licence,
  'stuartk.com': licence,
  'raw.github.com': licence,
  'github.com': licence,
  'stuk.github.io': advice,
  'rolldown.rs': advice,
  'html.spec.whatwg.org': advice,
  'schemas.zwobble.org': namespace,
  'www.ibm.com': namespace,
  'status.example.com': sample,
  'tracker.example.com': sample,
  'wiki.example.com': sample,
};

const address = /\b(?:https?|wss?|ftp):\/\/([\w.-]+)/gi;

/** A call that connects, with an address written into it. */
const connecting =
  /\b(?:fetch|importScripts|sendBeacon|WebSocket|EventSource|open)\s*\(\s*["'`](?:https?|wss?):/;

const hostsIn = (text: string): readonly string[] =>
  [...text.matchAll(address)].map(([, host]) => host ?? '');

const strangers = ({ path, text }: Source): readonly string[] =>
  [...new Set(hostsIn(text))]
    .filter((host) => !Object.hasOwn(harmless, host))
    .map((host) => `${path}: ${host}`);

describe('the bundle', () => {
  let bundle: readonly Source[];

  beforeAll(() => {
    if (!existsSync(join(root, 'out/renderer/index.html')))
      throw new Error('Run `npm run build` first: this law reads out/.');
    bundle = filesUnder('out/renderer')
      .filter((path) => /\.(html|js|css|svg|json)$/.test(path))
      .map(readSource);
  });

  it('names no host', () => {
    expect(bundle.flatMap(strangers)).toEqual([]);
  });

  it('asks nothing by a library either: no host stands beside a call that connects', () => {
    expect(bundle.filter(({ text }) => connecting.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('would be caught connecting (positive control)', () => {
    expect('fetch("https://lexical.dev/x")').toMatch(connecting);
    expect('new WebSocket(`wss://react.dev`)').toMatch(connecting);
    expect('throw Error("see https://react.dev/x")').not.toMatch(connecting);
  });

  it('still has every harmless host (a name that is gone leaves the list)', () => {
    const met = new Set(bundle.flatMap(({ text }) => hostsIn(text)));
    expect(Object.keys(harmless).filter((host) => !met.has(host))).toEqual([]);
  });

  it.each([
    'fetch("https://example.org/x")',
    "import 'http://cdn.example.org/a.js'",
    'new WebSocket(`wss://example.org`)',
    '@import url(https://fonts.example.org/css)',
  ])('would be caught with %s (positive control)', (text) => {
    expect(strangers({ path: 'x.js', text })).toHaveLength(1);
  });
});
