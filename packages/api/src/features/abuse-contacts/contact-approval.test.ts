import { rdapEntity } from '../../../counterparts/rdap-server.js';
import { perform } from '../../../test/support/casework.js';
import { providerWorld, type ProviderWorld } from '../../../test/support/provider.js';

let world: ProviderWorld;
beforeAll(async () => void (world = await providerWorld()));
beforeEach(() => world.nextMonday());
afterAll(() => world.stop());

const fields = 'id version email channel formUrl roles remark registry standing warnings status';
const shown = async (): Promise<readonly Record<string, unknown>[]> =>
  (
    await world.api.send(
      `{ abuseContacts(first: 100, filter: { status: [PROPOSED] }) { nodes { ${fields} } } }`,
      {},
      'analyst',
    )
  ).data.abuseContacts.nodes;

let number = 100;

/** The contacts that are new after a case is cleared whose network has this RDAP response. */
async function approverSees(answer: (url: string) => object): Promise<readonly Record<string, unknown>[]> {
  const before = new Set((await shown()).map(({ id }) => id));
  const ip = `203.0.113.${(number += 1)}`;
  const provider = { ip, email: '' };
  world.rdap.replies = { ...world.rdap.replies, [`ip/${ip}`]: answer(world.rdap.url) };
  const routed = await world.clearedCase({ at: provider });
  await world.pass();
  expect(routed.referralId).not.toBe('');
  return (await shown()).filter(({ id }) => !before.has(id));
}

const card = (roles: unknown, properties: readonly unknown[], more: object = {}): object => ({
  roles,
  vcardArray: ['vcard', properties],
  ...more,
});

describe('the approver of a contact sees', () => {
  it('its roles, its remark, its registry and that there is another candidate', async () => {
    const seen = await approverSees(() => ({
      port43: 'whois.registry.example',
      entities: [rdapEntity({ roles: ['abuse', 'technical'], email: 'helpdesk@one.example' })],
      remarks: [{ description: ['All abuse reporting', 'to resolver-abuse@one.example please'] }],
    }));

    expect(seen).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          email: 'resolver-abuse@one.example',
          standing: 'REMARK',
          remark: 'All abuse reporting to resolver-abuse@one.example please',
          registry: 'whois.registry.example',
          warnings: ['OTHER_CANDIDATE'],
        }),
        expect.objectContaining({
          email: 'helpdesk@one.example',
          standing: 'ABUSE_ROLE',
          roles: ['abuse', 'technical'],
          warnings: ['OTHER_CANDIDATE'],
        }),
      ]),
    );
  });

  it('the URL of a web form, alone or with a mail address', async () => {
    const form = 'https://two.example/abuse-form';
    const alone = await approverSees(() => ({
      entities: [card(['abuse'], [['contact-uri', {}, 'uri', form]])],
    }));
    const beside = await approverSees(() => ({
      entities: [
        card(
          ['ABUSE'],
          [
            ['email', {}, 'text', 'abuse@two.example'],
            ['contact-uri', {}, 'uri', 'https://two.example/other-form'],
          ],
        ),
      ],
    }));

    expect(alone).toMatchObject([{ email: null, channel: 'FORM', formUrl: form, roles: ['abuse'] }]);
    expect(beside).toMatchObject([
      { email: 'abuse@two.example', channel: 'MAIL', formUrl: 'https://two.example/other-form' },
    ]);
  });

  it.each<[string, (url: string) => object, object]>([
    [
      'a registry, named by the link of its response',
      (url) => ({
        links: [{ rel: 'self', href: `${url}ip/1` }],
        entities: [rdapEntity({ roles: ['abuse'], email: 'hostmaster@nic.ad.jp' })],
      }),
      { email: 'hostmaster@nic.ad.jp', registry: '127.0.0.1', warnings: ['REGISTRY'] },
    ],
    [
      'an individual',
      () => ({
        entities: [
          card(
            [],
            [
              ['kind', {}, 'text', 'individual'],
              ['email', {}, 'text', 'a.person@three.example'],
            ],
          ),
        ],
      }),
      { email: 'a.person@three.example', roles: [], warnings: ['NOT_FOR_ABUSE', 'PERSON'] },
    ],
    [
      'a mail address with another role',
      () => ({ entities: [rdapEntity({ roles: ['noc'], email: 'noc@four.example' })] }),
      { email: 'noc@four.example', roles: ['noc'], standing: 'WEAK', warnings: ['NOT_FOR_ABUSE'] },
    ],
    [
      'an entity that must be fetched from its link',
      (url) => ({
        entities: [{ roles: ['abuse'], links: [{ rel: 'self', href: `${url}entity/S-5` }] }],
      }),
      { email: 'abuse@five.example', roles: ['abuse'], standing: 'ABUSE_ROLE', warnings: [] },
    ],
    [
      'an entity with a JSContact card',
      () => ({
        entities: [{ roles: 'abuse', jscard: { emails: { e: { address: 'Abuse <abuse@six.example>' } } } }],
      }),
      { email: 'abuse@six.example', roles: ['abuse'], standing: 'ABUSE_ROLE' },
    ],
  ])('its warnings: %s', async (_title, answer, expected) => {
    world.rdap.replies = {
      ...world.rdap.replies,
      'entity/S-5': rdapEntity({ roles: [], email: 'abuse@five.example' }),
    };

    expect(await approverSees(answer)).toMatchObject([expected]);
  });

  it('and no mail is sent to a contact with warnings before approval', async () => {
    const [contact] = await approverSees(() => ({
      entities: [rdapEntity({ roles: ['administrative'], email: 'hostmaster@registry.example' })],
    }));
    await world.pass(120);
    expect(world.mailTo('hostmaster@registry.example')).toEqual([]);

    const approval = { contactId: contact?.['id'], expectedVersion: contact?.['version'] };
    expect(await perform(world.api, 'approveAbuseContact', approval, 'analyst')).toMatchObject({
      __typename: 'ApproveAbuseContactSuccess',
    });
    for (let hours = 0; hours < 3; hours += 1) await world.pass(60);
    expect(world.mailTo('hostmaster@registry.example')).toHaveLength(1);
  });
});
