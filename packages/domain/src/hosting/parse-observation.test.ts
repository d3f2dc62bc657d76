import fc from 'fast-check';
import { parseObservation } from './parse-observation.js';

const at = new Date('2026-11-22T12:00:00Z');
const minutesAfter = (minutes: number) => new Date(at.getTime() + minutes * 60_000);
const problemsWith = (input: unknown) => {
  const read = parseObservation(input, at);
  return read.ok ? [] : read.error.map(({ path, code }) => `${path} ${code}`);
};
const analyst = { source: 'ANALYST' };

describe('an observation that a person recorded', () => {
  it('is read, with defaults for missing fields', () => {
    expect(parseObservation({ ...analyst, country: 'nl', provider: ' Host ', note: '  ' }, at)).toEqual({
      ok: true,
      value: {
        source: 'ANALYST',
        observedAt: at,
        country: 'NL',
        ipAddress: null,
        provider: 'Host',
        isProxy: false,
        isAnycast: false,
        asNumber: null,
        network: null,
        note: null,
      },
    });
  });

  it.each<[string, object]>([
    ['an address', { ipAddress: '192.0.2.7' }],
    ['a provider', { provider: 'Host' }],
    ['a network', { network: 'TOR' }],
    ['that it is a proxy', { isProxy: true }],
    ['that it is anycast', { isAnycast: true }],
  ])('may contain only %s', (_, facts) => {
    expect(problemsWith({ ...analyst, ...facts })).toEqual([]);
  });

  it.each<[string, unknown, readonly string[]]>([
    ['text', 'NL', [' NOT_AN_OBJECT']],
    ['nothing', null, [' NOT_AN_OBJECT']],
    ['a list', [], [' NOT_AN_OBJECT']],
    ['no field', {}, ['/source REQUIRED']],
    ['a source alone', analyst, [' NOTHING_OBSERVED']],
    ['blank text', { ...analyst, provider: '  ', note: 'seen' }, [' NOTHING_OBSERVED']],
    ['an unknown source', { source: 'toString', country: 'NL' }, ['/source NOT_ONE_OF']],
    ['an empty source', { source: '', country: 'NL' }, ['/source NOT_ONE_OF']],
    ['an unknown country', { ...analyst, country: 'XX' }, ['/country NOT_ONE_OF']],
    ['a country that is not text', { ...analyst, country: 5 }, ['/country NOT_ONE_OF']],
    ['an unknown network', { ...analyst, network: 'LAN' }, ['/network NOT_ONE_OF']],
    ['an invalid address', { ...analyst, ipAddress: '192.0.2' }, ['/ipAddress NOT_AN_IP_ADDRESS']],
    ['a name for an address', { ...analyst, ipAddress: 'host.example' }, ['/ipAddress NOT_AN_IP_ADDRESS']],
    ['an address in hexadecimal', { ...analyst, ipAddress: '0xc0000207' }, ['/ipAddress NOT_AN_IP_ADDRESS']],
    [
      'an address with a zone',
      { ...analyst, ipAddress: '2001:db8::1%eth0' },
      ['/ipAddress NOT_AN_IP_ADDRESS'],
    ],
    ['an endless address', { ...analyst, ipAddress: '1'.repeat(46) }, ['/ipAddress TOO_LONG']],
    ['a proxy and a country', { ...analyst, isProxy: true, country: 'US' }, ['/country PROXY_IS_NOT_HOST']],
    [
      'a network and a country',
      { ...analyst, network: 'TOR', country: 'US' },
      ['/network NETWORK_HAS_NO_COUNTRY'],
    ],
    ['a proxy that is text', { ...analyst, country: 'NL', isProxy: 'yes' }, ['/isProxy NOT_A_BOOLEAN']],
    ['long names', { ...analyst, provider: 'x'.repeat(201) }, ['/provider TOO_LONG']],
    ['a long note', { ...analyst, country: 'NL', note: 'x'.repeat(501) }, ['/note TOO_LONG']],
    ['an unknown field', { ...analyst, country: 'NL', colour: 'red' }, ['/colour UNKNOWN_FIELD']],
    ['an instant as text', { ...analyst, country: 'NL', observedAt: '2026' }, ['/observedAt NOT_AN_INSTANT']],
    ['a note and no fact', { ...analyst, note: 'seen' }, [' NOTHING_OBSERVED']],
  ])('is refused when it is or has %s', (_, input, problems) => {
    expect(problemsWith(input)).toEqual(problems);
  });

  it.each([
    [5, []],
    [6, ['/observedAt IN_THE_FUTURE']],
  ])('may be dated ahead of the clock, but by less than %s minutes', (minutes, problems) => {
    expect(problemsWith({ ...analyst, country: 'NL', observedAt: minutesAfter(minutes) })).toEqual(problems);
  });

  it('names an invalid field by its pointer, and only once', () => {
    expect(problemsWith({ source: 'PIGEON', country: null, isAnycast: 'yes', provider: 'Hosting' })).toEqual([
      '/source NOT_ONE_OF',
      '/isAnycast NOT_A_BOOLEAN',
    ]);
  });

  it('requires its source even when there is an unknown field', () => {
    expect(problemsWith({ country: 'NL', colour: 'RED' })).toEqual([
      '/colour UNKNOWN_FIELD',
      '/source REQUIRED',
    ]);
  });

  it('is refused with all problems at once', () => {
    expect(
      problemsWith({
        country: 'NL',
        isProxy: true,
        network: 'TOR',
        ipAddress: 'x',
        provider: 'x'.repeat(201),
        observedAt: minutesAfter(60),
      }),
    ).toEqual([
      '/source REQUIRED',
      '/observedAt IN_THE_FUTURE',
      '/ipAddress NOT_AN_IP_ADDRESS',
      '/provider TOO_LONG',
      '/network NETWORK_HAS_NO_COUNTRY',
      '/country PROXY_IS_NOT_HOST',
    ]);
  });

  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['2001:DB8:0:0::1', '2001:db8::1'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
  ])('writes the address %s as machines do: %s', (ipAddress, spelled) => {
    expect(parseObservation({ ...analyst, ipAddress }, at)).toMatchObject({ value: { ipAddress: spelled } });
  });

  it('is either read or refused, for any input', () => {
    const fields = fc.record(
      {
        source: fc.oneof(fc.constantFrom('ANALYST', 'DNS'), fc.anything()),
        country: fc.oneof(fc.constantFrom('BE', 'NL', null), fc.anything()),
        ipAddress: fc.oneof(fc.ipV4(), fc.ipV6(), fc.anything()),
        isProxy: fc.oneof(fc.boolean(), fc.anything()),
        network: fc.oneof(fc.constantFrom('TOR', null), fc.anything()),
        observedAt: fc.oneof(fc.date({ noInvalidDate: false }), fc.anything()),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fields, fc.anything()), (input) => {
        const read = parseObservation(input, at);
        if (!read.ok) return expect(read.error.length).toBeGreaterThan(0);
        const { country, isProxy, network, observedAt } = read.value;
        expect(country !== null && (isProxy || network !== null)).toBe(false);
        expect(observedAt.getTime()).toBeLessThanOrEqual(minutesAfter(5).getTime());
      }),
      { numRuns: 2000 },
    );
  });
});
