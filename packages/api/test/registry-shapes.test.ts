import { contactOutcome } from '../corpora/contact-outcome.js';
import type { RdapObject } from '../src/features/abuse-contacts/rdap/contacts-in.js';

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

/** `STANDING address`, and the warnings. */
const read = (given: object, object: RdapObject = 'ip'): string => {
  const { outcome, chosen } = contactOutcome(given, object);
  return [outcome, chosen?.email ?? chosen?.formUrl ?? '', ...(chosen?.warnings ?? [])]
    .filter(Boolean)
    .join(' ');
};

const abuse = 'ABUSE_ROLE abuse@net.example';

describe('an address for abuse', () => {
  it.each<[string, unknown, readonly Property[]]>([
    ['a display name', ['abuse'], [email('Abuse Team <abuse@net.example>')]],
    ['a quoted display name with a comma', ['abuse'], [email('"Team, Abuse" <ABUSE@net.example>')]],
    ['a display name behind', ['abuse'], [email('abuse@net.example (Abuse Team)')]],
    ['two addresses in one value', ['abuse'], [email('noc@net.example, abuse@net.example')]],
    ['two addresses with a semicolon', ['abuse'], [email('abuse@net.example;noc@net.example')]],
    ['two addresses on two lines', ['abuse'], [email('abuse@net.example\nnoc@net.example')]],
    ['two addresses with a stroke', ['abuse'], [email('abuse@net.example / noc@net.example')]],
    [
      'several values in one property',
      ['abuse'],
      [['email', {}, 'text', 'abuse@net.example', 'noc@net.example']],
    ],
    ['a list as a value', ['abuse'], [email(['abuse@net.example', 'noc@net.example'])]],
    ['two properties', ['abuse'], [email('noc@net.example'), email('abuse@net.example')]],
    ['a link to mail', ['abuse'], [email('mailto:abuse@net.example')]],
    ['a link to mail with a subject', ['abuse'], [uri('mailto:abuse@net.example?subject=abuse')]],
    ['a link to mail in capitals', ['abuse'], [uri('MAILTO:abuse@net.example')]],
    ['(at)', ['abuse'], [email('abuse(at)net.example')]],
    ['[at] and [dot]', ['abuse'], [email('abuse [at] net [dot] example')]],
    ['the words at and dot', ['abuse'], [email('abuse AT net DOT example')]],
    ['a group as a parameter', ['abuse'], [email('abuse@net.example', { group: 'abuse' })]],
    ['a group as a prefix', ['abuse'], [['abuse.email', {}, 'text', 'abuse@net.example']]],
    ['a type as a list', ['abuse'], [email('abuse@net.example', { type: ['work', 'internet'] })]],
    ['parameters that are none', ['abuse'], [email('abuse@net.example', null)]],
    ['a name in capitals', ['abuse'], [['EMAIL', {}, 'TEXT', 'abuse@net.example']]],
    ['a role in capitals', ['ABUSE'], [email('abuse@net.example')]],
    ['a role as text', 'abuse', [email('abuse@net.example')]],
    ['roles as text', 'technical, Abuse', [email('abuse@net.example')]],
    ['roles in one text', 'technical abuse', [email('abuse@net.example')]],
    ['several roles', ['technical', 'abuse', 'noc'], [email('abuse@net.example')]],
    ['a role with spaces around', [' abuse '], [email('abuse@net.example')]],
    ['a role among what is none', [null, 7, 'abuse'], [email('abuse@net.example')]],
    ['a person’s card with the role', ['abuse'], [kind('individual'), email('abuse@net.example')]],
  ])('is read with %s', (_title, roles, properties) => {
    expect(read(answer(entity(roles, properties))).split(' OTHER')[0]).toBe(abuse);
  });

  it.each<[string, string, string]>([
    ['letters outside ASCII', 'abuse@bücher.example', 'abuse@xn--bcher-kva.example'],
    ['A-labels', 'abuse@xn--bcher-kva.example', 'abuse@xn--bcher-kva.example'],
    ['another script', 'abuse@例え.example', 'abuse@xn--r8jz45g.example'],
    ['a full stop of that script', 'abuse@例え。example', 'abuse@xn--r8jz45g.example'],
    ['letters that are composed', 'abuse@bu\u0308cher.example', 'abuse@xn--bcher-kva.example'],
  ])('is read at a domain in %s', (_title, written, expected) => {
    expect(read(answer(entity(['abuse'], [email(written)])))).toBe(`ABUSE_ROLE ${expected}`);
  });

  it.each([1, 2, 3, 6])('is read %i levels below its holder', (levels) => {
    let nested = entity(['abuse'], [email('abuse@net.example')]);
    for (let level = 0; level < levels; level += 1)
      nested = entity(['registrant'], [email('office@net.example')], { entities: [nested] });

    expect(read(answer(nested))).toBe(abuse);
  });

  it('is read beside an entity without a card', () => {
    expect(read(answer({ roles: ['registrant'] }, entity(['abuse'], [email('abuse@net.example')])))).toBe(
      abuse,
    );
  });

  it('of the network itself goes before that of its holder', () => {
    const holder = entity(['registrant'], [], {
      entities: [entity(['abuse'], [email('abuse@holder.example')])],
    });

    expect(read(answer(holder, entity(['abuse'], [email('abuse@net.example')])))).toBe(
      `${abuse} OTHER_CANDIDATE`,
    );
  });
});

describe('a card as JSContact', () => {
  it.each<[string, object]>([
    ['one address', { emails: { e1: { address: 'abuse@net.example' } } }],
    [
      'a preferred one',
      {
        emails: { a: { address: 'noc@net.example', pref: 2 }, b: { address: 'abuse@net.example', pref: 1 } },
      },
    ],
    ['an address with a name', { emails: { e1: { address: 'Abuse <abuse@net.example>' } } }],
    ['an address as text', { emails: { e1: 'abuse@net.example' } }],
    ['a list of addresses', { emails: [{ address: 'abuse@net.example' }] }],
    ['a link to mail', { links: { l1: { kind: 'contact', uri: 'mailto:abuse@net.example' } } }],
    ['an online service', { onlineServices: { s1: { uri: 'mailto:abuse@net.example' } } }],
  ])('is read with %s', (_title, card) => {
    expect(read(answer(jscard(['abuse'], card))).split(' OTHER')[0]).toBe(abuse);
  });

  it('of a person without a role names nobody', () => {
    const card = { kind: 'individual', emails: { e1: { address: 'a.person@net.example' } } };

    expect(read(answer(jscard([], card)))).toBe('DOUBTFUL');
  });

  it.each(['jscard', 'jscontact_card', 'jsContact'])('is read from the member %s', (member) => {
    const card = { '@type': 'Card', emails: { e1: { address: 'abuse@net.example' } } };

    expect(read(answer({ roles: ['abuse'], [member]: card }))).toBe(abuse);
  });
});

describe('a form', () => {
  it.each<[string, object]>([
    ['alone', entity(['abuse'], [uri('https://net.example/abuse-form')])],
    [
      'beside a redacted address',
      entity(['abuse'], [email('REDACTED FOR PRIVACY'), uri('https://net.example/abuse-form')]),
    ],
    ['in capitals', entity(['abuse'], [['CONTACT-URI', {}, 'uri', 'HTTPS://net.example/abuse-form']])],
    [
      'in JSContact',
      jscard(['abuse'], { links: { l: { kind: 'contact', uri: 'https://net.example/abuse-form' } } }),
    ],
  ])('is what is right where it stands %s', (_title, given) => {
    expect(read(answer(given))).toBe('FORM https://net.example/abuse-form');
  });

  it.each(['javascript:alert(1)', 'ftp://net.example/abuse', 'https://user@net.example/abuse', 'not a link'])(
    'is not %s',
    (link) => {
      expect(read(answer(entity(['abuse'], [uri(link)])))).toMatch(/^(?:STUB|NONE)$/);
    },
  );

  it('does not replace an address that is named for abuse as well', () => {
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
    ['as some registries print it', ['Email address for spam or abuse complaints : abuse@net.example']],
    ['in French', ['Signaler les abus à abuse@net.example']],
    ['in German', ['Missbrauch bitte an abuse@net.example melden.']],
    ['in Dutch', ['Meld misbruik via abuse@net.example']],
    ['in Spanish', ['Denuncias de abuso: abuse@net.example']],
    ['in Portuguese', ['Para denunciar abusos escreva para abuse@net.example']],
    ['in Japanese', ['不正利用の連絡先: abuse@net.example']],
    ['with signs in words', ['abuse reports: abuse (at) net (dot) example']],
    ['with a link to mail', ['Report abuse: mailto:abuse@net.example']],
  ])('goes before the address of a registry: %s', (_title, description) => {
    expect(read(said(description))).toBe('REMARK abuse@net.example OTHER_CANDIDATE');
  });

  it('that names a mailbox of another name still goes before a maintainer', () => {
    const given = {
      ...answer(entity([], [email('ip-maint@net.example')])),
      remarks: [{ description: ['please send abuse reports to reports@net.example'] }],
    };

    expect(read(given)).toBe('REMARK reports@net.example');
  });

  it('that says no is not followed', () => {
    expect(read(said(['Do not send abuse reports to abuse@net.example, they are ignored.']))).toBe(
      'DOUBTFUL',
    );
  });

  it('beside a role shows both to who approves', () => {
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

describe('an address that is not the network’s own', () => {
  it.each<[string, object]>([
    ['a registry by its office', answer(entity(['administrative'], [email('hostmaster@registry.example')]))],
    ['a registry in the role abuse', answer(entity(['abuse'], [email('hostmaster@nic.ad.jp')]))],
    ['another registry in the role abuse', answer(entity(['abuse'], [email('irt@nic.or.kr')]))],
    [
      'the registry of the answer',
      { ...answer(entity(['abuse'], [email('help@registry.example')])), port43: 'whois.registry.example' },
    ],
    [
      'the registry of the link',
      {
        ...answer(entity(['technical'], [email('help@registry.example')])),
        links: [{ rel: 'self', href: 'https://rdap.registry.example/ip/192.0.2.0' }],
      },
    ],
    ['a person without a role', answer(entity([], [kind('individual'), email('a.person@net.example')]))],
    ['a person in capitals', answer(entity([], [kind('INDIVIDUAL'), email('a.person@net.example')]))],
    [
      'a person with another role',
      answer(entity(['administrative'], [kind('individual'), email('p@net.example')])),
    ],
  ])('is never chosen without a person: %s', (_title, given) => {
    expect(read(given)).toBe('DOUBTFUL');
  });
});

describe('an entity that says nothing of itself', () => {
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
    ['with no card but null', { handle: 'X-1', roles: ['abuse'], vcardArray: null }],
  ])('leads on to another answer: %s', (_title, given) => {
    expect(read(answer(given))).toBe('STUB');
  });
});
