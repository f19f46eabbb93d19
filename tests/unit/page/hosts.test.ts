import { describe, expect, it } from 'vitest';
import { hostMatches, hosts, listedHost } from '../../../lib/page/hosts';

describe('the list', () => {
  it('has at least 120 sites of many countries, each once', () => {
    const names = hosts().map(({ host }) => host);
    expect(names.length).toBeGreaterThanOrEqual(120);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(hosts().map(({ country }) => country)).size).toBeGreaterThanOrEqual(20);
  });

  it.each(hosts().map((host) => [host.host, host] as const))('%s is told in full', (_, host) => {
    expect(host.host).toMatch(/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    expect(host.path).toMatch(/^[a-z]*$/);
    expect(host.name.ar.trim()).not.toBe('');
    expect(host.name.en).toMatch(/^[\p{Script=Latin}\d][\p{Script=Latin}\d .'()-]*$/u);
    expect(host.country).toMatch(/^[a-z]{2}$/);
    expect(['state', 'public', 'private', 'party', 'opposition', 'independent', 'international']).toContain(
      host.ownership,
    );
  });

  it('holds sites of every sort of ownership', () =>
    expect(new Set(hosts().map(({ ownership }) => ownership)).size).toBe(7));
});

describe('listedHost', () => {
  it.each([
    ['aljazeera.net', 'aljazeera.net'],
    ['www.aljazeera.net', 'aljazeera.net'],
    ['WWW.Aljazeera.Net.', 'aljazeera.net'],
    ['studies.aljazeera.net', 'aljazeera.net'],
    ['arabic.rt.com', 'arabic.rt.com'],
    ['www.bbc.com', 'bbc.com'],
  ])('%s belongs to %s', (name, host) => expect(listedHost(name)?.host).toBe(host));

  it.each(['example.net', 'notaljazeera.net', 'aljazeera.net.example.com', 'rt.com', 'net', ''])('%s is none', (name) =>
    expect(listedHost(name)).toBeNull(),
  );
});

describe('hostMatches', () => {
  it('covers a host and its subdomains', () => expect(hostMatches()).toContain('*://*.aljazeera.net/*'));

  it('asks for no more than the Arabic pages of a site in many languages', () => {
    expect(hostMatches()).toContain('*://*.bbc.com/arabic/*');
    expect(hostMatches()).not.toContain('*://*.bbc.com/*');
  });

  it('gives patterns that browsers take', () => {
    for (const pattern of hostMatches()) expect(pattern).toMatch(/^\*:\/\/(?:\*\.)?[a-z0-9.-]+\/(?:[a-z]+\/)?\*$/);
  });
});
