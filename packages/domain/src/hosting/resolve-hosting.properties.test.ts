import * as fc from 'fast-check';
import type { CountryCode } from '../country-code.js';
import type { HostingKind } from './hosting.js';
import { HostingRule } from './hosting-rule.js';
import { HostingSource, type HostingObservation } from './observation.js';
import { CountrylessNetwork } from '../address/countryless-network.js';
import { resolveHosting } from './resolve-hosting.js';

const at = new Date('2026-11-22T12:00:00Z');

const observation = fc.record({
  source: fc.constantFrom(...Object.values(HostingSource)),
  observedAt: fc.oneof(
    fc.constantFrom(0, 5, 20, 60).map((minutes) => new Date(at.getTime() - minutes * 60_000)),
    fc.date({ min: new Date('2026-10-01'), max: new Date('2026-12-01') }),
    fc.constant(new Date(NaN)),
  ),
  country: fc.option(fc.constantFrom(...(['BE', 'NL', 'US'] as CountryCode[]))),
  ipAddress: fc.option(fc.constantFrom('192.0.2.1', '192.0.2.2', '2001:db8::1')),
  provider: fc.option(fc.constantFrom('One', 'Two')),
  isProxy: fc.boolean(),
  isAnycast: fc.boolean(),
  network: fc.option(fc.constantFrom(...Object.values(CountrylessNetwork)), { freq: 20 }),
});

const numbered = (all: readonly Omit<HostingObservation, 'id'>[]): HostingObservation[] =>
  all.map((each, index) => ({ id: `o${index}`, ...each }));

const observations = fc.array(observation, { maxLength: 8 }).map(numbered);

const check = (holds: (all: HostingObservation[]) => void) =>
  fc.assert(fc.property(observations, holds), { numRuns: 3000 });

describe('any observations', () => {
  it('give the same conclusion in any order', () => {
    fc.assert(
      fc.property(
        observations.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
          ),
        ),
        ([all, shuffled]) => {
          expect(resolveHosting(shuffled, { at })).toEqual(resolveHosting(all, { at }));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('give a conclusion with the fields that its kind requires', () => {
    check((all) => {
      const { kind, country, countries, confidence, decidedBy } = resolveHosting(all, { at });
      const sizes: Record<HostingKind, boolean> = {
        DIRECT: countries.length === 1 && country === countries[0] && confidence !== 'NONE',
        MULTIPLE: countries.length > 1 && country === null && confidence !== 'NONE',
        CONFLICTING: countries.length > 1 && country === null && confidence === 'NONE',
        ANYCAST:
          countries.length === 1 ? country === countries[0] && confidence === 'LOW' : confidence === 'NONE',
        NO_ADDRESS: false,
        NO_COUNTRY: countries.length === 0 && country === null,
        PROXIED: countries.length === 0 && country === null && confidence === 'NONE',
        UNRESOLVED: countries.length === 0 && country === null && confidence === 'NONE',
      };
      expect(sizes[kind]).toBe(true);
      expect(countries).toEqual([...new Set(countries)].sort());
      expect(decidedBy.length).toBeGreaterThan(0);
      expect(decidedBy.every((code) => code in HostingRule)).toBe(true);
    });
  });

  it('cite only given observations, and every country comes from cited evidence', () => {
    check((all) => {
      const { evidence, countries, asOf } = resolveHosting(all, { at });
      const cited = all.filter(({ id }) => evidence.includes(id));
      expect(cited).toHaveLength(evidence.length);
      expect(countries.every((code) => cited.some((each) => each.country === code))).toBe(true);
      expect(asOf === null).toBe(evidence.length === 0);
    });
  });

  it('never make the country of a proxy the hosting country, unless other evidence names it too', () => {
    check((all) => {
      const proxied = all.map((each) => ({ ...each, isProxy: true, network: null }));
      expect(['PROXIED', 'UNRESOLVED']).toContain(resolveHosting(proxied, { at }).kind);
    });
  });

  it('give no conclusion for an invalid instant', () => {
    check((all) => {
      expect(resolveHosting(all, { at: new Date(NaN) }).kind).toBe('UNRESOLVED');
    });
  });

  it('give the same conclusion when repeated', () => {
    check((all) => {
      expect(resolveHosting([...all, ...all], { at })).toEqual(resolveHosting(all, { at }));
    });
  });
});
