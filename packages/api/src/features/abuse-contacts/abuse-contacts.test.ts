import { languageOf } from './propose-contacts.js';
import { testApi, type TestApi } from '../../../test/support/api.js';
import { perform } from '../../../test/support/casework.js';
import { proposedContact } from '../../../test/support/notices.js';
import { sqlRows } from '../../../test/support/rows.js';

let api: TestApi;
beforeAll(async () => void (api = await testApi()));
afterAll(() => api.close());

const list = (filter = '', as: 'analyst' | 'supervisor' | 'liaison' = 'analyst') =>
  api.send(
    `{ abuseContacts(first: 100${filter}) { nodes { id email kind organisation language status source decidedAt
      decidedBy { name } unreachableSince version overrides { scope value } } } }`,
    {},
    as,
  );
const contactNow = async (id: string) => {
  const { data } = await list();
  return data.abuseContacts.nodes.find((node: { id: string }) => node.id === id);
};

describe('a contact that a registry named', () => {
  it('has status PROPOSED until a person decides on it', async () => {
    const { id, email } = await proposedContact(api);

    expect(await contactNow(id)).toMatchObject({
      email,
      kind: 'NETWORK',
      organisation: 'Example Hosting',
      language: 'FR',
      status: 'PROPOSED',
      source: 'RDAP_NETWORK',
      decidedBy: null,
      version: 1,
    });
  });

  it('is approved by an analyst, with the language to write in', async () => {
    const { id } = await proposedContact(api);

    const result = await perform(
      api,
      'approveAbuseContact',
      { contactId: id, expectedVersion: 1, language: 'NL' },
      'analyst',
    );

    expect(result).toMatchObject({
      __typename: 'ApproveAbuseContactSuccess',
      contact: { status: 'APPROVED', language: 'NL', version: 2 },
    });
    expect(await contactNow(id)).toMatchObject({ decidedBy: { name: 'analyst' } });
    const audit = await sqlRows(api, 'select action, details::text from audit_entry where subject_id = ?', [
      id,
    ]);
    expect(audit).toMatchObject([{ action: 'ABUSE_CONTACT_APPROVED' }]);
    expect(JSON.stringify(audit)).not.toContain('@');
  });

  it('keeps the decision of a person when the registry names it again', async () => {
    const { id, email } = await proposedContact(api);
    await perform(api, 'rejectAbuseContact', { contactId: id, expectedVersion: 1 }, 'supervisor');

    expect(await proposedContact(api, email)).toMatchObject({ id, status: 'REJECTED', version: 2 });
  });

  it('is changed only with its current version', async () => {
    const { id } = await proposedContact(api);
    const approve = (expectedVersion: number) =>
      perform(api, 'approveAbuseContact', { contactId: id, expectedVersion }, 'analyst');

    expect(await approve(7)).toMatchObject({ code: 'STALE_VERSION', currentVersion: 1 });
    expect(await approve(1)).toMatchObject({ __typename: 'ApproveAbuseContactSuccess' });
    expect(await approve(1)).toMatchObject({ code: 'STALE_VERSION' });
  });

  it.each(['00000000-0000-4000-8000-000000000000', 'nothing'])(
    'is not found when its id is unknown (%s)',
    async (contactId) => {
      for (const operation of ['approveAbuseContact', 'rejectAbuseContact'] as const)
        expect(await perform(api, operation, { contactId, expectedVersion: 1 }, 'analyst')).toMatchObject({
          code: 'NOT_FOUND',
        });
    },
  );

  it.each<[readonly string[], string | null, string]>([
    [['nl-be', 'en'], 'BE', 'NL'],
    [['es', 'de-at'], 'ES', 'DE'],
    [['es'], 'NL', 'NL'],
    [[], 'BE', 'EN'],
    [[], 'AT', 'DE'],
    [[], 'FR', 'FR'],
    [[], null, 'EN'],
  ])('that lists the languages %p in country %s is written to in %s', (languages, country, language) => {
    expect(languageOf(languages, country as never)).toBe(language);
  });
});

describe('a contact set by hand', () => {
  const set = (input: object, as: 'analyst' | 'supervisor' = 'analyst') =>
    perform(api, 'setAbuseContactOverride', input, as);

  it('is stored as approved by the person who set it, with its scope in normal form', async () => {
    const result = await set({ scope: 'NETWORK', value: '198.51.100.77/24', email: 'Own@Hosting.example' });

    expect(result).toMatchObject({
      __typename: 'SetAbuseContactOverrideSuccess',
      contact: {
        email: 'own@hosting.example',
        status: 'APPROVED',
        source: 'BY_HAND',
        overrides: [{ scope: 'NETWORK', value: '198.51.100.0/24' }],
      },
    });
  });

  it('replaces the contact set before for the same scope, and can be removed again', async () => {
    const place = { scope: 'HOSTNAME', value: 'Site.example' };
    const first = await set({ ...place, email: 'one@hosting.example' });
    const second = await set({ ...place, email: 'two@hosting.example', kind: 'OPERATOR' }, 'supervisor');

    expect(second.contact).toMatchObject({
      kind: 'OPERATOR',
      overrides: [{ scope: 'HOSTNAME', value: 'site.example' }],
    });
    expect(await contactNow(first.contact.id)).toMatchObject({ overrides: [] });
    expect(await set(place)).toMatchObject({ contact: null });
    expect(await set(place)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('approves a contact that a registry named and a person rejected', async () => {
    const { id, email } = await proposedContact(api);
    await perform(api, 'rejectAbuseContact', { contactId: id, expectedVersion: 1 }, 'analyst');

    expect(await set({ scope: 'ASN', value: 'AS64500', email })).toMatchObject({
      contact: { id, status: 'APPROVED', version: 3 },
    });
  });

  it.each<[string, object, readonly string[]]>([
    ['a network as a hostname', { scope: 'HOSTNAME', value: '192.0.2.0/24' }, ['/value NOT_OF_THIS_SCOPE']],
    [
      'a network with an invalid prefix length',
      { scope: 'NETWORK', value: '192.0.2.0/64' },
      ['/value NOT_OF_THIS_SCOPE'],
    ],
    ['an AS number without digits', { scope: 'ASN', value: 'ASX' }, ['/value NOT_OF_THIS_SCOPE']],
    [
      'an invalid mail address',
      { scope: 'ASN', value: '1', email: 'a@b@host.example' },
      ['/email NOT_A_MAIL_ADDRESS'],
    ],
    [
      'two mail addresses',
      { scope: 'ASN', value: '1', email: 'a@host.example, b@host.example' },
      ['/email NOT_A_MAIL_ADDRESS'],
    ],
    [
      'an organisation name that is too long',
      { scope: 'ASN', value: '1', email: 'a@host.example', organisation: 'x'.repeat(201) },
      ['/organisation TOO_LONG'],
    ],
  ])('refuses %s', async (_title, input, problems) => {
    const result = await set({ email: 'a@host.example', ...input });

    expect(
      result.problems.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`),
    ).toEqual(problems);
  });
});

describe('the list of abuse contacts', () => {
  it('returns only the contacts that match the filter', async () => {
    const { data } = await list(', filter: { status: [PROPOSED], kind: [NETWORK], isUnreachable: false }');
    const nodes: { status: string }[] = data.abuseContacts.nodes;

    expect(nodes.length).toBeGreaterThan(0);
    expect(nodes.every(({ status }) => status === 'PROPOSED')).toBe(true);
    expect((await list(', filter: { isUnreachable: true }')).data.abuseContacts.nodes).toEqual([]);
  });

  it('is read page by page', async () => {
    const page = async (after: string) =>
      (
        await api.send(
          `{ abuseContacts(first: 2${after}) { nodes { id } pageInfo { endCursor hasNextPage } } }`,
          {},
          'analyst',
        )
      ).data.abuseContacts;
    const first = await page('');
    const second = await page(`, after: "${first.pageInfo.endCursor}"`);

    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(new Set([...first.nodes, ...second.nodes].map(({ id }: { id: string }) => id)).size).toBe(4);
  });

  it('is forbidden for the liaison', async () => {
    expect((await list('', 'liaison')).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('cannot lose a contact: the database refuses to delete a row', async () => {
    await expect(sqlRows(api, 'delete from abuse_contact')).rejects.toMatchObject({ code: '23001' });
  });
});
