import { describe, expect, it } from 'vitest';
import { isAllowedLink, linkScheme } from '../../../shared/prose/links';

describe('isAllowedLink', () => {
  it.each([
    'https://example.com/a?b#c',
    'HTTP://example.com',
    'mailto:team@example.com',
    '#timeline',
    '?page=2',
    'logs/2026-03-04 raw.txt',
    '../a/b:c',
    './note:1.md',
    '/root',
    '复盘.md',
    '',
  ])('lets %j pass', (address) => {
    expect(isAllowedLink(address)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'https://a.test/\u0000',
    '\ufeffjavascript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://a.test/1',
    'C:\\Users\\a',
    '//host/path',
    '\\\\host\\share',
    '/\\host',
    '\\/host',
    'https://a.test/\u202egnp.exe',
    'https://a.test ',
  ])('refuses %j', (address) => {
    expect(isAllowedLink(address)).toBe(false);
  });
});

describe('linkScheme', () => {
  it.each([
    ['HTTPS://a.test', 'https'],
    ['view-source:x', 'view-source'],
    ['a/b:c', null],
    ['1:2', null],
    ['#a:b', null],
    ['', null],
  ])('of %j is %j', (address, scheme) => {
    expect(linkScheme(address)).toBe(scheme);
  });
});
