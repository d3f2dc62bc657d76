import { challengeHeaders } from './challenge.data.js';
import { consequenceOf, proofOf } from './consequence-of.js';
import { isChallenge } from './is-challenge.js';
import { isParkedByNameServers, isParkingProvider } from './parking.js';
import { Reachability } from './reachability.js';

const all = Object.values(Reachability);

describe('the consequence of an observation', () => {
  it('asks for a person at once when the content only looks gone', () => {
    const suggesting = all.filter((outcome) => proofOf(outcome) === 'SUGGESTS_GONE');

    expect(suggesting.length).toBeGreaterThan(3);
    for (const outcome of suggesting) expect(consequenceOf(outcome).personLooks).toBe('AT_ONCE');
  });

  it('asks for no person when the observation is clear, and otherwise does', () => {
    for (const outcome of all) {
      const { proof, personLooks } = consequenceOf(outcome);
      const isPlain = (proof === 'THERE' || proof === 'GONE') && outcome !== 'CLOAKED';
      expect(personLooks === 'NO').toBe(isPlain);
    }
  });

  it('is “gone” for three outcomes: no other outcome proves a removal', () => {
    expect(all.filter((outcome) => proofOf(outcome) === 'GONE')).toEqual([
      'GONE_404_410',
      'DNS_GONE',
      'SEEN_OFFLINE',
    ]);
  });

  it('waits longer when a server asks for it', () => {
    expect(all.filter((outcome) => consequenceOf(outcome).nextLook === 'LATER')).toEqual([
      'CHALLENGED',
      'THROTTLED',
    ]);
  });

  it('of an unknown outcome is nothing, and a person looks if it lasts', () => {
    expect(consequenceOf('NO_SUCH' as Reachability)).toEqual({
      proof: 'NOTHING',
      personLooks: 'IF_IT_LASTS',
      nextLook: 'AS_USUAL',
    });
  });
});

describe('a challenge', () => {
  it.each(challengeHeaders)('is recognised by $header', ({ header, values, status }) => {
    for (const value of values) {
      expect(isChallenge(status ?? 200, new Map([[header, value.toUpperCase()]]))).toBe(true);
      expect(isChallenge(status ?? 200, new Map([[header, `${value}d`]]))).toBe(false);
      expect(isChallenge(status ?? 200, new Map([['x-other', value]]))).toBe(false);
    }
    if (status !== null) expect(isChallenge(200, new Map([[header, values[0] ?? '']]))).toBe(false);
  });
});

describe('a parked domain', () => {
  it.each<[string, readonly string[], boolean]>([
    ['two name servers of a parking service', ['ns1.sedoparking.com', 'NS2.SEDOPARKING.COM.'], true],
    ['two services', ['ns1.bodis.com', 'ns1.above.com'], true],
    ['one of a host of its own', ['ns1.sedoparking.com', 'ns1.host.example'], false],
    ['a name with only the same ending', ['ns1.notsedoparking.com'], false],
    ['a registrar that also parks', ['dns1.dnsowl.com'], false],
    ['none', [], false],
  ])('is recognised by its name servers: %s', (_title, nameServers, isParked) => {
    expect(isParkedByNameServers(nameServers)).toBe(isParked);
  });

  it.each<[string | null, boolean]>([
    ['SEDO GmbH', true],
    [' Bodis, LLC', true],
    ['Trellian Pty. Limited', true],
    ['Example Hosting', false],
    ['Sedona Hosting', false],
    [null, false],
  ])('is recognised by its provider: %s', (provider, isParked) => {
    expect(isParkingProvider(provider)).toBe(isParked);
  });
});
