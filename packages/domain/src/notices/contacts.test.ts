import fc from 'fast-check';
import { ContactKind, ContactStatus, NoticeAddressee } from './abuse-contact.js';
import { chooseContact, type KnownContact } from './choose-contact.js';
import { overrideFor, overrideValue, OverrideScope, type ContactOverride } from './contact-override.js';
import { isInIpNetwork } from '../address/ip-network.js';

const hostname = (value: string): ContactOverride => ({ scope: 'HOSTNAME', value });
const network = (value: string): ContactOverride => ({ scope: 'NETWORK', value });
const asn = (value: string): ContactOverride => ({ scope: 'ASN', value });

const target = {
  hostname: 'img.host.example',
  ipAddresses: ['192.0.2.7', '2001:db8:1::7'],
  asns: [64496],
};

describe('an override', () => {
  it.each<[string, ContactOverride, readonly ContactOverride[]]>([
    ['the longer hostname', hostname('img.host.example'), [hostname('host.example')]],
    ['a hostname before a network', hostname('host.example'), [network('192.0.2.7/32')]],
    ['the smaller network', network('192.0.2.0/28'), [network('192.0.2.0/24'), network('0.0.0.0/0')]],
    ['a network of the newer kind', network('2001:db8:1::/48'), [network('192.0.2.0/24')]],
    ['a network before an autonomous system', network('0.0.0.0/0'), [asn('64496')]],
    [
      'an autonomous system when nothing else is set',
      asn('64496'),
      [asn('64497'), hostname('other.example')],
    ],
  ])('is %s', (_title, winner, others) => {
    expect(overrideFor(target, [...others, winner])).toBe(winner);
    expect(overrideFor(target, [winner, ...others])).toBe(winner);
  });

  it.each<[string, ContactOverride]>([
    ['a name with only the same ending', hostname('ost.example')],
    ['a name below', hostname('a.img.host.example')],
    ['another network', network('198.51.100.0/24')],
    ['another autonomous system', asn('4496')],
    ['a network that cannot be read', network('192.0.2.0/')],
  ])('does not apply to %s', (_title, override) => {
    expect(overrideFor(target, [override])).toBeNull();
  });

  it.each<[OverrideScope, string, string | null]>([
    ['HOSTNAME', ' Host.EXAMPLE. ', 'host.example'],
    ['HOSTNAME', 'bücher.example', 'xn--bcher-kva.example'],
    ['HOSTNAME', '192.0.2.1', null],
    ['HOSTNAME', 'https://host.example', null],
    ['HOSTNAME', 'localhost', null],
    ['NETWORK', '192.0.2.77/24', '192.0.2.0/24'],
    ['NETWORK', '192.0.2.77', '192.0.2.77/32'],
    ['NETWORK', '2001:DB8:0::1/33', '2001:db8::/33'],
    ['NETWORK', '::ffff:192.0.2.1', '192.0.2.1/32'],
    ['NETWORK', '192.0.2.0/33', null],
    ['NETWORK', '192.0.2.0/08', null],
    ['NETWORK', '192.0.2.0/8/8', null],
    ['NETWORK', '0300.0.2.1/24', null],
    ['NETWORK', 'host.example', null],
    ['ASN', 'as64496', '64496'],
    ['ASN', '4294967295', '4294967295'],
    ['ASN', '4294967296', null],
    ['ASN', '0', null],
    ['ASN', '64.496', null],
  ])('for %s written %s is stored as %s', (scope, text, value) => {
    expect(overrideValue(scope, text)).toBe(value);
  });

  it('is normalised, and applies to every address of its block and no other', () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.integer({ min: 0, max: 32 }), fc.ipV4(), (base, length, other) => {
        const block = overrideValue('NETWORK', `${base}/${length}`) ?? '';
        const bits = (text: string) =>
          text
            .split('.')
            .map((part) => Number(part).toString(2).padStart(8, '0'))
            .join('')
            .slice(0, length);

        expect(overrideValue('NETWORK', block)).toBe(block);
        expect(isInIpNetwork(base, block)).toBe(true);
        expect(isInIpNetwork(other, block)).toBe(bits(base) === bits(other));
      }),
    );
  });

  it('is read from any text without throwing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(OverrideScope)), fc.string(), (scope, text) => {
        const value = overrideValue(scope, text);
        if (value !== null) expect(overrideValue(scope, value)).toBe(value);
      }),
    );
  });
});

describe('choosing a contact', () => {
  const contact = (change: Partial<KnownContact> = {}): KnownContact => ({
    kind: 'NETWORK',
    status: 'PROPOSED',
    isUnreachable: false,
    ...change,
  });

  it('prefers what a person set to what a registry says', () => {
    const set = contact({ kind: 'OPERATOR' });

    expect(chooseContact('PROVIDER', { setByHand: set, found: [contact()] })).toEqual({
      contact: set,
      because: 'SET_BY_HAND',
    });
  });

  it.each<[KnownContact, string]>([
    [contact({ status: 'REJECTED' }), 'CONTACT_REJECTED'],
    [contact({ isUnreachable: true, status: 'APPROVED' }), 'CONTACT_UNREACHABLE'],
  ])('does not use another contact when the manually set one is %o', (setByHand, because) => {
    expect(chooseContact('PROVIDER', { setByHand, found: [contact()] })).toEqual({ contact: null, because });
  });

  it('takes the first that was not rejected', () => {
    const second = contact();

    expect(
      chooseContact('PROVIDER', { setByHand: null, found: [contact({ status: 'REJECTED' }), second] }),
    ).toEqual({ contact: second, because: 'FOUND_IN_REGISTRY' });
  });

  it.each<[string, readonly KnownContact[], string]>([
    ['nothing was found', [], 'NO_CONTACT_FOUND'],
    ['all are of another kind', [contact({ kind: 'OPERATOR' })], 'NO_CONTACT_FOUND'],
    ['all were rejected', [contact({ status: 'REJECTED' })], 'CONTACT_REJECTED'],
    ['mail came back', [contact({ isUnreachable: true })], 'CONTACT_UNREACHABLE'],
  ])('says why there is none when %s', (_title, found, because) => {
    expect(chooseContact('PROVIDER', { setByHand: null, found })).toEqual({ contact: null, because });
  });

  const contacts = fc.array(
    fc.record({
      kind: fc.constantFrom(...Object.values(ContactKind)),
      status: fc.constantFrom(...Object.values(ContactStatus)),
      isUnreachable: fc.boolean(),
    }),
    { maxLength: 6 },
  );

  it('never chooses an operator, a rejected or an unreachable contact automatically', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(NoticeAddressee)), contacts, (addressee, found) => {
        const { contact: chosen } = chooseContact(addressee, { setByHand: null, found });
        if (chosen === null) return;
        expect(chosen.kind).toBe(addressee === 'REGISTRAR' ? 'REGISTRAR' : 'NETWORK');
        expect(chosen.status).not.toBe('REJECTED');
        expect(chosen.isUnreachable).toBe(false);
      }),
    );
  });
});
