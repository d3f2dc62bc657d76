import fc from 'fast-check';
import { readMailAddresses } from './mail-addresses.js';
import { rateContacts, remarkedContacts, type RegisteredContact } from './contact-standing.js';

describe('mail addresses in a text', () => {
  it.each<[string, readonly string[]]>([
    ['abuse@net.example', ['abuse@net.example']],
    ['ABUSE@Net.Example', ['abuse@net.example']],
    ['Abuse Team <abuse@net.example>', ['abuse@net.example']],
    ['"Team, Abuse" <abuse@net.example>', ['abuse@net.example']],
    ['abuse@net.example, noc@net.example', ['abuse@net.example', 'noc@net.example']],
    ['abuse@net.example;noc@net.example', ['abuse@net.example', 'noc@net.example']],
    ['abuse@net.example noc@net.example', ['abuse@net.example', 'noc@net.example']],
    ['abuse@net.example / noc@net.example', ['abuse@net.example', 'noc@net.example']],
    ['abuse@net.example or abuse@net.example', ['abuse@net.example']],
    ['mailto:abuse@net.example', ['abuse@net.example']],
    ['mailto:abuse%40net.example?subject=abuse', ['abuse@net.example']],
    ['abuse (at) net.example', ['abuse@net.example']],
    ['abuse[at]net[dot]example', ['abuse@net.example']],
    ['abuse {at} net {dot} example', ['abuse@net.example']],
    ['abuse at net.example', ['abuse@net.example']],
    ['abuse at net dot example', ['abuse@net.example']],
    ['abuse<at>net.example', ['abuse@net.example']],
    ['abuse@bücher.example', ['abuse@xn--bcher-kva.example']],
    ['abuse@例え.example', ['abuse@xn--r8jz45g.example']],
    ['abuse@例え。example', ['abuse@xn--r8jz45g.example']],
    ['abuse＠net．example', ['abuse@net.example']],
    ['連絡先はabuse@net.exampleです。', ['abuse@net.example']],
    ['連絡先は abuse@net.exampleまで', ['abuse@net.example']],
    ['連絡先: abuse@net.example。次の文', ['abuse@net.example']],
    ['abuse@bu\u0308cher.example', ['abuse@xn--bcher-kva.example']],
    ['<abuse@net.example>.', ['abuse@net.example']],
    ['abuse@net.example.', ['abuse@net.example']],
    ['(abuse@net.example)', ['abuse@net.example']],
    ["'abuse@net.example'", ['abuse@net.example']],
    ['look at net.example', ['look@net.example']],
    ['no address', []],
    ['REDACTED FOR PRIVACY', []],
    ['a@localhost', []],
    ['a@192.0.2.1', []],
    ['@net.example', []],
    ['a..b@net.example', []],
    ['a@-net.example', []],
    [`${'a'.repeat(65)}@net.example`, []],
  ])('%s', (text, addresses) => {
    expect(readMailAddresses(text)).toEqual(addresses);
  });

  it('are read from any text in a bounded time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 500 }), (text) => {
        for (const address of readMailAddresses(text)) expect(address).toMatch(/^[^@\s]+@[a-z0-9.-]+$/);
      }),
    );
    const began = performance.now();
    for (const piece of [' at ', '@', 'a', '(at)', 'a@b.', '[dot]']) readMailAddresses(piece.repeat(50_000));
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

const named = (email: string | null, change: Partial<RegisteredContact> = {}): RegisteredContact => ({
  email,
  formUrl: null,
  roles: [],
  isFromRemark: false,
  isPerson: false,
  registry: null,
  ...change,
});

const ratings = (...found: readonly RegisteredContact[]) =>
  rateContacts(found).map(
    ({ contact, standing, warnings }) =>
      `${contact.email ?? contact.formUrl} ${standing} ${warnings.join('+')}`,
  );

describe('contacts in registers', () => {
  it('are in the order of role, remark, mailbox and the rest', () => {
    expect(
      ratings(
        named('office@net.example', { roles: ['registrant'] }),
        named('abuse@other.example', { roles: ['technical'] }),
        named('reports@net.example', { isFromRemark: true }),
        named('abuse@net.example', { roles: ['abuse'] }),
        named('noc@net.example', { roles: ['noc'] }),
      ),
    ).toEqual([
      'abuse@net.example ABUSE_ROLE OTHER_CANDIDATE',
      'reports@net.example REMARK OTHER_CANDIDATE',
      'abuse@other.example ABUSE_MAILBOX OTHER_CANDIDATE',
      'noc@net.example WEAK NOT_FOR_ABUSE',
      'office@net.example WEAK NOT_FOR_ABUSE',
    ]);
  });

  it('put a remark before a role with a different mailbox name, and warn that there are two', () => {
    expect(
      ratings(
        named('helpdesk@net.example', { roles: ['abuse'] }),
        named('resolver-abuse@net.example', { isFromRemark: true }),
      ),
    ).toEqual([
      'resolver-abuse@net.example REMARK OTHER_CANDIDATE',
      'helpdesk@net.example ABUSE_ROLE OTHER_CANDIDATE',
    ]);
  });

  it.each<[string, RegisteredContact]>([
    ['by its domain', named('irt@nic.or.kr', { roles: ['abuse'] })],
    ['below its domain', named('helpdesk@ops.apnic.net', { roles: ['abuse'] })],
    [
      'by the host of its answer',
      named('contact@registry.example', { roles: ['technical'], registry: 'rdap.registry.example' }),
    ],
    [
      'by its WHOIS host',
      named('contact@registry.example', { roles: ['technical'], registry: 'whois.registry.example' }),
    ],
    [
      'by a host further below its domain',
      named('help@registry.example', { roles: ['abuse'], registry: 'service.rdap.registry.example' }),
    ],
    ['by its office', named('hostmaster@registry.example', { roles: ['administrative'] })],
  ])('recognise a registry %s', (_title, contact) => {
    expect(rateContacts([contact])[0]?.warnings).toContain('REGISTRY');
  });

  it.each<[string, RegisteredContact]>([
    ['a technical hostmaster', named('hostmaster@net.example', { roles: ['administrative', 'technical'] })],
    [
      'another domain than the registry',
      named('abuse@net.example', { roles: ['abuse'], registry: 'rdap.arin.net' }),
    ],
    ['a domain with only the same ending', named('abuse@myripe.net', { roles: ['abuse'] })],
  ])('do not take others for a registry: %s', (_title, contact) => {
    expect(rateContacts([contact])[0]?.warnings).not.toContain('REGISTRY');
  });

  it('put a natural person’s entry last, unless it has the role abuse', () => {
    expect(
      ratings(
        named('a.person@net.example', { isPerson: true }),
        named('noc@net.example', { roles: ['technical'] }),
        named('b.person@net.example', { isPerson: true, roles: ['abuse'] }),
      ),
    ).toEqual([
      'b.person@net.example ABUSE_ROLE ',
      'noc@net.example WEAK NOT_FOR_ABUSE',
      'a.person@net.example WEAK NOT_FOR_ABUSE+PERSON',
    ]);
  });

  it('put a form behind a mailbox with the same standing', () => {
    expect(
      ratings(
        { ...named(null, { roles: ['abuse'] }), formUrl: 'https://net.example/abuse' },
        named('abuse@net.example', { roles: ['abuse'] }),
      )[0],
    ).toMatch(/^abuse@net/);
  });
});

describe('a remark', () => {
  it.each<[readonly string[], readonly string[]]>([
    [['All abuse reporting to resolver-abuse@net.example please'], ['resolver-abuse@net.example']],
    [['please send abuse reports to abuse@net.example'], ['abuse@net.example']],
    [['Please report spam and', 'network abuse to', 'cert@net.example'], ['cert@net.example']],
    [['Email address for spam or abuse complaints : reports@net.example'], ['reports@net.example']],
    [['For abuse: abuse@net.example', 'For sales: sales@net.example'], ['abuse@net.example']],
    [
      ['Contact noc@net.example for routing. Abuse reports go to abuse (at) net.example.'],
      ['abuse@net.example'],
    ],
    [['abuse@net.example'], ['abuse@net.example']],
    [['Abuse contact for 192.0.2.0/24 is abuse@net.example'], ['abuse@net.example']],
    [['Meldungen zu Missbrauch: meldung@net.example'], ['meldung@net.example']],
    [['Report abuse at https://net.example/abuse-form'], ['https://net.example/abuse-form']],
    [['Do not send abuse reports to noc@net.example'], []],
    [['Abuse reports sent to noc@net.example will be ignored'], []],
    [['Peering: peering@net.example'], []],
    [['See https://registry.example/terms'], []],
    [[], []],
  ])('%j names %j', (lines, places) => {
    expect(remarkedContacts(lines).map(({ email, formUrl }) => email ?? formUrl)).toEqual(places);
  });

  it('with a title about abuse counts as a whole', () => {
    expect(remarkedContacts(['team@net.example'], 'Abuse contact')).toEqual([
      { email: 'team@net.example', formUrl: null },
    ]);
  });

  it('is read in a bounded time, for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 200 }), { maxLength: 50 }), (lines) => {
        expect(Array.isArray(remarkedContacts(lines))).toBe(true);
      }),
    );
    const began = performance.now();
    for (const piece of ['not abuse ', 'do not not not ', 'http://abuse', 'a@b.c abuse. '])
      remarkedContacts([piece.repeat(20_000), piece.repeat(20_000)]);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
