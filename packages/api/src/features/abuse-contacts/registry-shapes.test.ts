import { contactOutcome } from '../../../corpora/contact-outcome.js';
import type { RdapObject } from './rdap/contacts-in.js';

type Property = readonly unknown[];

const email = (value: unknown, parameters: unknown = {}): Property => ['email', parameters, 'text', value];
const uri = (value: string): Property => ['contact-uri', {}, 'uri', value];
const kind = (value: string): Property => ['kind', {}, 'text', value];

const entity = (roles: unknown, properties: readonly Property[], more: object = {}): object => ({
  objectClassName: 'entity',
  handle: 'H-1',
  roles,
  vcardArray: ['vcard', [['version', {}, 'text', '4.0'], ...properties]],
  ...more,
});
const jscard = (roles: unknown, card: object): object => ({
  objectClassName: 'entity',
  roles,
  jscard: { '@type': 'Card', version: '1.0', ...card },
});
const answer = (...entities: readonly unknown[]): object => ({ objectClassName: 'ip network', entities });

/** The outcome, the chosen address and its warnings. */
const read = (given: object, object: RdapObject = 'ip'): string => {
  const { outcome, chosen } = contactOutcome(given, object);
  return [outcome, chosen?.email ?? chosen?.formUrl ?? '', ...(chosen?.warnings ?? [])]
    .filter(Boolean)
    .join(' ');
};

const abuse = 'ABUSE_ROLE abuse@net.example';

describe('an abuse address', () => {
  it.each<[string, unknown, readonly Property[]]>([
    ['a display name', ['abuse'], [email('Abuse Team <abuse@net.example>')]],
    ['a quoted display name with a comma', ['abuse'], [email('"Team, Abuse" <ABUSE@net.example>')]],
    ['a display name in parentheses', ['abuse'], [email('abuse@net.example (Abuse Team)')]],
    ['two addresses in one value', ['abuse'], [email('noc@net.example, abuse@net.example')]],
    ['two addresses with a semicolon', ['abuse'], [email('abuse@net.example;noc@net.example')]],
    ['two addresses on two lines', ['abuse'], [email('abuse@net.example\nnoc@net.example')]],
    ['two addresses with a slash', ['abuse'], [email('abuse@net.example / noc@net.example')]],
    [
      'several values in one property',
      ['abuse'],
      [['email', {}, 'text', 'abuse@net.example', 'noc@net.example']],
    ],
    ['a list as a value', ['abuse'], [email(['abuse@net.example', 'noc@net.example'])]],
    ['two properties', ['abuse'], [email('noc@net.example'), email('abuse@net.example')]],
    ['a mailto link', ['abuse'], [email('mailto:abuse@net.example')]],
    ['a mailto link with a subject', ['abuse'], [uri('mailto:abuse@net.example?subject=abuse')]],
    ['a mailto link in upper case', ['abuse'], [uri('MAILTO:abuse@net.example')]],
    ['(at)', ['abuse'], [email('abuse(at)net.example')]],
    ['[at] and [dot]', ['abuse'], [email('abuse [at] net [dot] example')]],
    ['the words at and dot', ['abuse'], [email('abuse AT net DOT example')]],
    ['a group as a parameter', ['abuse'], [email('abuse@net.example', { group: 'abuse' })]],
    ['a group as a prefix', ['abuse'], [['abuse.email', {}, 'text', 'abuse@net.example']]],
    ['a type as a list', ['abuse'], [email('abuse@net.example', { type: ['work', 'internet'] })]],
    ['null as parameters', ['abuse'], [email('abuse@net.example', null)]],
    ['a property name in upper case', ['abuse'], [['EMAIL', {}, 'TEXT', 'abuse@net.example']]],
    ['a role in upper case', ['ABUSE'], [email('abuse@net.example')]],
    ['a role as text', 'abuse', [email('abuse@net.example')]],
    ['roles as text', 'technical, Abuse', [email('abuse@net.example')]],
    ['roles in one text', 'technical abuse', [email('abuse@net.example')]],
    ['several roles', ['technical', 'abuse', 'noc'], [email('abuse@net.example')]],
    ['a role with spaces around', [' abuse '], [email('abuse@net.example')]],
    ['a role among invalid roles', [null, 7, 'abuse'], [email('abuse@net.example')]],
    ['the role on a card of an individual', ['abuse'], [kind('individual'), email('abuse@net.example')]],
  ])('is read with %s', (_title, roles, properties) => {
    expect(read(answer(entity(roles, properties))).split(' OTHER')[0]).toBe(abuse);
  });

  it.each<[string, string, string]>([
    ['letters outside ASCII', 'abuse@bücher.example', 'abuse@xn--bcher-kva.example'],
    ['A-labels', 'abuse@xn--bcher-kva.example', 'abuse@xn--bcher-kva.example'],
    ['another script', 'abuse@例え.example', 'abuse@xn--r8jz45g.example'],
    ['a full stop of that script', 'abuse@例え。example', 'abuse@xn--r8jz45g.example'],
    ['combining marks', 'abuse@bu\u0308cher.example', 'abuse@xn--bcher-kva.example'],
  ])('is read with a domain in %s', (_title, written, expected) => {
    expect(read(answer(entity(['abuse'], [email(written)])))).toBe(`ABUSE_ROLE ${expected}`);
  });

  it.each([1, 2, 3, 6])('is read %i levels of nesting below its holder', (levels) => {
    let nested = entity(['abuse'], [email('abuse@net.example')]);
    for (let level = 0; level < levels; level += 1)
      nested = entity(['registrant'], [email('office@net.example')], { entities: [nested] });

    expect(read(answer(nested))).toBe(abuse);
  });

  it('is read next to an entity without a card', () => {
    expect(read(answer({ roles: ['registrant'] }, entity(['abuse'], [email('abuse@net.example')])))).toBe(
      abuse,
    );
  });

  it('of the network itself has priority over that of its holder', () => {
    const holder = entity(['registrant'], [], {
      entities: [entity(['abuse'], [email('abuse@holder.example')])],
    });

    expect(read(answer(holder, entity(['abuse'], [email('abuse@net.example')])))).toBe(
      `${abuse} OTHER_CANDIDATE`,
    );
  });
});

describe('a JSContact card', () => {
  it.each<[string, object]>([
    ['one address', { emails: { e1: { address: 'abuse@net.example' } } }],
    [
      'a preferred address',
      {
        emails: { a: { address: 'noc@net.example', pref: 2 }, b: { address: 'abuse@net.example', pref: 1 } },
      },
    ],
    ['an address with a name', { emails: { e1: { address: 'Abuse <abuse@net.example>' } } }],
    ['an address as text', { emails: { e1: 'abuse@net.example' } }],
    ['a list of addresses', { emails: [{ address: 'abuse@net.example' }] }],
    ['a mailto link', { links: { l1: { kind: 'contact', uri: 'mailto:abuse@net.example' } } }],
    ['an online service', { onlineServices: { s1: { uri: 'mailto:abuse@net.example' } } }],
  ])('is read with %s', (_title, card) => {
    expect(read(answer(jscard(['abuse'], card))).split(' OTHER')[0]).toBe(abuse);
  });

  it('of an individual without a role results in no contact', () => {
    const card = { kind: 'individual', emails: { e1: { address: 'a.person@net.example' } } };

    expect(read(answer(jscard([], card)))).toBe('DOUBTFUL');
  });

  it.each(['jscard', 'jscontact_card', 'jsContact'])('is read from the property %s', (member) => {
    const card = { '@type': 'Card', emails: { e1: { address: 'abuse@net.example' } } };

    expect(read(answer({ roles: ['abuse'], [member]: card }))).toBe(abuse);
  });
});

describe('a web form', () => {
  it.each<[string, object]>([
    ['alone', entity(['abuse'], [uri('https://net.example/abuse-form')])],
    [
      'next to a redacted address',
      entity(['abuse'], [email('REDACTED FOR PRIVACY'), uri('https://net.example/abuse-form')]),
    ],
    ['in upper case', entity(['abuse'], [['CONTACT-URI', {}, 'uri', 'HTTPS://net.example/abuse-form']])],
    [
      'in JSContact',
      jscard(['abuse'], { links: { l: { kind: 'contact', uri: 'https://net.example/abuse-form' } } }),
    ],
  ])('is the contact when it is %s', (_title, given) => {
    expect(read(answer(given))).toBe('FORM https://net.example/abuse-form');
  });

  it.each(['javascript:alert(1)', 'ftp://net.example/abuse', 'https://user@net.example/abuse', 'not a link'])(
    'cannot be %s',
    (link) => {
      expect(read(answer(entity(['abuse'], [uri(link)])))).toMatch(/^(?:STUB|NONE)$/);
    },
  );

  it('does not replace an abuse address', () => {
    const card = entity(['abuse'], [email('abuse@net.example'), uri('https://net.example/abuse-form')]);

    expect(read(answer(card))).toBe(abuse);
    expect(contactOutcome(answer(card), 'ip').chosen).toMatchObject({
      formUrl: 'https://net.example/abuse-form',
    });
  });
});

describe('a remark', () => {
  const registry = entity(['abuse'], [email('helpdesk@apnic.net')]);
  const said = (description: unknown, title?: string): object => ({
    ...answer(registry),
    remarks: [{ title, description }],
  });

  it.each<[string, unknown]>([
    ['in English', ['All abuse reporting to abuse@net.example please']],
    ['as text', 'please send abuse reports to abuse@net.example'],
    ['on several lines', ['Send abuse reports', 'to', 'abuse@net.example']],
    ['in the format of some registries', ['Email address for spam or abuse complaints : abuse@net.example']],
    ['in French', ['Signaler les abus à abuse@net.example']],
    ['in German', ['Missbrauch bitte an abuse@net.example melden.']],
    ['in Dutch', ['Meld misbruik via abuse@net.example']],
    ['in Spanish', ['Denuncias de abuso: abuse@net.example']],
    ['in Portuguese', ['Para denunciar abusos escreva para abuse@net.example']],
    ['in Japanese', ['不正利用の連絡先: abuse@net.example']],
    ['with (at) and (dot)', ['abuse reports: abuse (at) net (dot) example']],
    ['with a mailto link', ['Report abuse: mailto:abuse@net.example']],
  ])('has priority over the address of a registry: %s', (_title, description) => {
    expect(read(said(description))).toBe('REMARK abuse@net.example OTHER_CANDIDATE');
  });

  it('with another mailbox name also has priority over a maintainer', () => {
    const given = {
      ...answer(entity([], [email('ip-maint@net.example')])),
      remarks: [{ description: ['please send abuse reports to reports@net.example'] }],
    };

    expect(read(given)).toBe('REMARK reports@net.example');
  });

  it('with a negation is not followed', () => {
    expect(read(said(['Do not send abuse reports to abuse@net.example, they are ignored.']))).toBe(
      'DOUBTFUL',
    );
  });

  it('next to a role is shown with both candidates for approval', () => {
    const given = {
      ...answer(entity(['abuse'], [email('helpdesk@net.example')])),
      remarks: [{ description: ['All abuse reporting to resolver-abuse@net.example please'] }],
    };
    const { found } = contactOutcome(given, 'ip');

    expect(read(given)).toBe('REMARK resolver-abuse@net.example OTHER_CANDIDATE');
    expect(found.map(({ email: one, warnings }) => `${one} ${warnings.join()}`)).toContain(
      'helpdesk@net.example OTHER_CANDIDATE',
    );
  });
});

describe('an address that does not belong to the network', () => {
  it.each<[string, object]>([
    [
      'a registry with the administrative role',
      answer(entity(['administrative'], [email('hostmaster@registry.example')])),
    ],
    ['a registry with the abuse role', answer(entity(['abuse'], [email('hostmaster@nic.ad.jp')]))],
    ['another registry with the abuse role', answer(entity(['abuse'], [email('irt@nic.or.kr')]))],
    [
      'the registry of the response',
      { ...answer(entity(['abuse'], [email('help@registry.example')])), port43: 'whois.registry.example' },
    ],
    [
      'the registry of the self link',
      {
        ...answer(entity(['technical'], [email('help@registry.example')])),
        links: [{ rel: 'self', href: 'https://rdap.registry.example/ip/192.0.2.0' }],
      },
    ],
    ['an individual without a role', answer(entity([], [kind('individual'), email('a.person@net.example')]))],
    ['an individual in upper case', answer(entity([], [kind('INDIVIDUAL'), email('a.person@net.example')]))],
    [
      'an individual with another role',
      answer(entity(['administrative'], [kind('individual'), email('p@net.example')])),
    ],
  ])('is never chosen automatically: %s', (_title, given) => {
    expect(read(given)).toBe('DOUBTFUL');
  });
});

describe('an entity without contact data', () => {
  it.each<[string, object]>([
    [
      'without a card',
      {
        handle: 'X-1',
        roles: ['registrar'],
        links: [{ rel: 'self', href: 'https://rdap.registry.example/entity/X-1' }],
      },
    ],
    ['with an empty card', { handle: 'X-1', roles: ['abuse'], vcardArray: ['vcard', []] }],
    ['with a card that has a name only', entity(['abuse'], [['fn', {}, 'text', 'Abuse']])],
    ['with a link as text', { roles: ['abuse'], links: ['https://rdap.registry.example/entity/X-1'] }],
    ['with a handle only', { handle: 'X-1', roles: ['abuse'] }],
    ['with null as card', { handle: 'X-1', roles: ['abuse'], vcardArray: null }],
  ])('is a stub that must be fetched: %s', (_title, given) => {
    expect(read(answer(given))).toBe('STUB');
  });
});
