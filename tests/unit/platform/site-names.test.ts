import { describe, expect, it } from 'vitest';
import { badgeText } from '../../../lib/platform/badge';
import { ownAddress, patternsOf, siteOf } from '../../../lib/platform/site-names';

describe('the name of a site', () => {
  it.each([
    ['https://www.a.example/x?y', 'a.example'],
    ['http://127.0.0.1:8080/x', '127.0.0.1'],
    ['file:///x', null],
    ['chrome://settings', null],
    ['no address', null],
  ])('%s is %s', (url, site) => expect(siteOf(url)).toBe(site));

  it('asks for exactly one site', () => {
    expect(patternsOf('https://www.a.example/x')).toEqual(['*://a.example/*', '*://www.a.example/*']);
    expect(patternsOf('http://127.0.0.1:8080/')).toEqual(['*://127.0.0.1/*']);
    expect(patternsOf('about:blank')).toEqual([]);
  });
});

describe('the address that a page claims', () => {
  it.each([
    ['https://a.example/news/1', 'https://www.a.example/news/1?utm=x', 'https://a.example/news/1'],
    ['https://a.example/news/1', 'https://m.a.example/n/1', 'https://a.example/news/1'],
    ['https://www.a.example/news/1', 'https://amp.a.example/n/1', 'https://www.a.example/news/1'],
    ['https://victim.example/news/1', 'https://evil.example/x#y', 'https://evil.example/x'],
    ['https://a.example.evil.example/1', 'https://evil.example/x', 'https://evil.example/x'],
    ['https://blog.example/1', 'https://mine.blog.example/x', 'https://mine.blog.example/x'],
    ['javascript:alert(1)', 'https://evil.example/x', 'https://evil.example/x'],
  ])('%s on %s is %s', (claimed, actual, own) => expect(ownAddress(claimed, actual)).toBe(own));
});

describe('the badge', () => {
  it.each([
    [{ statements: 0, contested: 0 }, 'latn', ''],
    [{ statements: 12, contested: 0 }, 'latn', '12'],
    [{ statements: 12, contested: 3 }, 'latn', '12≠'],
    [{ statements: 12, contested: 3 }, 'arab', '١٢≠'],
    [{ statements: 5000, contested: 1 }, 'latn', '999≠'],
  ] as const)('%j in %s is «%s»', (count, digits, text) => expect(badgeText(count, digits)).toBe(text));
});
