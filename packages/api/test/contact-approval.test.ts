import { rdapEntity } from '../counterparts/rdap-server.js';
import { perform } from './support/casework.js';
import { providerWorld, type ProviderWorld } from './support/provider.js';

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

/** What is shown of the contacts that this answer names, after a case about its network was cleared. */
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

describe('who approves a contact sees', () => {
  it('its roles, the remark as it stands, the registry and that there are two candidates', async () => {
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

  it('the link of a form, alone and beside an address', async () => {
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
      'a registry, named by the link of its answer',
      (url) => ({
        links: [{ rel: 'self', href: `${url}ip/1` }],
        entities: [rdapEntity({ roles: ['abuse'], email: 'hostmaster@nic.ad.jp' })],
      }),
      { email: 'hostmaster@nic.ad.jp', registry: '127.0.0.1', warnings: ['REGISTRY'] },
    ],
    [
      'a person',
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
      'an address in another role',
      () => ({ entities: [rdapEntity({ roles: ['noc'], email: 'noc@four.example' })] }),
      { email: 'noc@four.example', roles: ['noc'], standing: 'WEAK', warnings: ['NOT_FOR_ABUSE'] },
    ],
    [
      'an entity that its link describes',
      (url) => ({
        entities: [{ roles: ['abuse'], links: [{ rel: 'self', href: `${url}entity/S-5` }] }],
      }),
      { email: 'abuse@five.example', roles: ['abuse'], standing: 'ABUSE_ROLE', warnings: [] },
    ],
    [
      'a card as JSContact',
      () => ({
        entities: [{ roles: 'abuse', jscard: { emails: { e: { address: 'Abuse <abuse@six.example>' } } } }],
      }),
      { email: 'abuse@six.example', roles: ['abuse'], standing: 'ABUSE_ROLE' },
    ],
  ])('with its warnings: %s', async (_title, answer, expected) => {
    world.rdap.replies = {
      ...world.rdap.replies,
      'entity/S-5': rdapEntity({ roles: [], email: 'abuse@five.example' }),
    };

    expect(await approverSees(answer)).toMatchObject([expected]);
  });

  it('and nothing leaves for a doubtful one until it is approved', async () => {
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
