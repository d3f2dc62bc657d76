import fc from 'fast-check';
import type { CountryCode } from '../country-code.js';
import { defaultHostingPolicy } from './hosting-policy.js';
import type { CountrylessNetwork } from '../address/countryless-network.js';
import { HostingSource, type HostingObservation } from './observation.js';
import { oneLookUp } from './one-look-up.js';
import { resolveHosting, resolveInSteps } from './resolve-hosting.js';

const at = new Date('2026-11-22T12:00:00Z');
const hour = 3_600_000;
const week = 7 * 24;
const machines = ['DNS', 'IP_GEOLOCATION', 'ASN', 'RDAP'] as const;

/** Chooses the usual value in most cases. */
const rarely = <Value>(usual: fc.Arbitrary<Value>, odd: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 19, arbitrary: usual }, { weight: 1, arbitrary: odd });
const observation = fc.record({
  source: rarely<HostingSource>(
    fc.constantFrom(...machines),
    fc.constantFrom(...Object.values(HostingSource)),
  ),
  observedAt: fc
    .constantFrom(0, 0, 1, 2, week, week + 0.01, 30 * 24, -0.05, -1, NaN)
    .map((hours) => new Date(at.getTime() - hours * hour)),
  country: fc.option(fc.constantFrom(...(['BE', 'NL'] as CountryCode[])), { freq: 3 }),
  ipAddress: rarely<string | null>(fc.constant('192.0.2.1'), fc.constantFrom('2001:db8::1', null)),
  provider: fc.option(fc.constantFrom('One', 'Two')),
  isProxy: rarely(fc.constant(false), fc.boolean()),
  isAnycast: rarely(fc.constant(false), fc.boolean()),
  network: rarely<CountrylessNetwork | null>(fc.constant(null), fc.constant('TOR')),
});
const lookUps = fc.uniqueArray(observation, { maxLength: 4, selector: ({ source }) => source }).chain((all) =>
  fc.shuffledSubarray(
    all.map((each, index): HostingObservation => ({ id: `o${index}`, ...each })),
    { minLength: all.length },
  ),
);

describe('the fast path for one look-up', () => {
  it('agrees with the general steps on 100,000 generated look-ups', () => {
    let concluded = 0;
    fc.assert(
      fc.property(lookUps, (all) => {
        if (oneLookUp(all, at, defaultHostingPolicy) !== null) concluded += 1;
        const inSteps = resolveInSteps(all, at, defaultHostingPolicy);
        return JSON.stringify(resolveHosting(all, { at })) === JSON.stringify(inSteps);
      }),
      { numRuns: 100_000 },
    );

    expect(concluded).toBeGreaterThan(15_000);
  });

  it('returns null for two observations of one source', () => {
    const seen: HostingObservation = {
      id: 'a',
      source: 'IP_GEOLOCATION',
      observedAt: at,
      country: 'BE' as CountryCode,
      ipAddress: '192.0.2.1',
      provider: null,
      isProxy: false,
      isAnycast: false,
      network: null,
    };

    expect(oneLookUp([seen], at, defaultHostingPolicy)).not.toBeNull();
    expect(oneLookUp([seen, { ...seen, id: 'b' }], at, defaultHostingPolicy)).toBeNull();
    expect(oneLookUp([], at, defaultHostingPolicy)).toBeNull();
  });
});
