import { people, testApi, type Person, type TestApi } from '../../../test/support/api.js';
import { freshUrl, perform, reportedCase } from '../../../test/support/casework.js';
import { routedCase } from '../../../test/support/journeys.js';
import { sqlRows } from '../../../test/support/rows.js';

let api: TestApi;
beforeAll(async () => void (api = await testApi()));
afterAll(() => api.close());

const search = async (text: string, as: Person = 'analyst', first: number | null = null) => {
  const { data, errors } = await api.send(
    `query ($text: String!, $first: Int) { search(text: $text, first: $first) { readAs { kind value } hasMore
      hits { case { id } referral { id kind } matches { kind value contentItemId } } } }`,
    { text, first },
    as,
  );
  return { ...data?.search, errors };
};
const casesIn = async (text: string) =>
  (await search(text)).hits.map((hit: any) => [hit.case.id, hit.matches.map(({ kind }: any) => kind)]);

/** A host that no other test uses. */
const hostOf = (url: string): string => new URL(url).hostname;

describe('a search finds a case', () => {
  it('by its address in any spelling, and by its hostname and domain', async () => {
    const url = freshUrl('path/x');
    const { caseId } = await reportedCase(api, url);
    const host = hostOf(url);

    for (const spelling of [
      url,
      url.replace('https', 'hxxps'),
      url.replaceAll('.', '[.]'),
      url.replace('https://', '').toUpperCase().replace('PATH/X', 'path/x'),
      `see <${url}> please`,
    ])
      expect(await casesIn(spelling)).toEqual([[caseId, ['ADDRESS', 'HOSTNAME', 'DOMAIN']]]);
    expect(await casesIn(host)).toEqual([[caseId, ['HOSTNAME', 'DOMAIN']]]);
    expect(await casesIn(`img.${host}`)).toEqual([[caseId, ['DOMAIN']]]);
    expect(await casesIn(host.replace('.example', '.test'))).toEqual([]);
  });

  it('by its name below a domain, and by a name in other letters', async () => {
    const { caseId } = await reportedCase(api, 'https://img.xn--bcher-kva.example/1');

    expect(await casesIn('bücher.example')).toEqual([[caseId, ['DOMAIN']]]);
    expect(await casesIn('https://img.bücher.example/1')).toEqual([
      [caseId, ['ADDRESS', 'HOSTNAME', 'DOMAIN']],
    ]);
  });

  it('by IP address, network and provider of an observation', async () => {
    const { caseId, itemId } = await reportedCase(api);
    await perform(api, 'claimCase', { caseId }, 'analyst');
    await perform(
      api,
      'recordHostingObservation',
      {
        contentItemId: itemId,
        source: 'ANALYST',
        country: 'NL',
        ipAddress: '198.51.100.77',
        asNumber: 64511,
        provider: 'Quite Unusual Hosting',
      },
      'analyst',
    );

    expect((await casesIn('198[.]51[.]100[.]77')).map(([id]: any) => id)).toEqual([caseId]);
    expect(await casesIn('as64511')).toEqual([[caseId, ['NETWORK']]]);
    expect(await casesIn('quite unusual')).toEqual([[caseId, ['PROVIDER']]]);
    expect(await casesIn('unusual')).toEqual([]);
    expect(await casesIn('quite%')).toEqual([]);
  });

  it('by its reference, the number alone, and the reference of its referral', async () => {
    const { caseId, legs } = await routedCase(api, { country: 'NL' });
    const [row] = await sqlRows(api, 'select reference from hotline_case where id = ?', [caseId]);
    const [leg] = await sqlRows(api, 'select reference from referral where id = ?', [
      legs['INHOPE_HOTLINE']?.id,
    ]);
    const reference = String(row?.['reference']);

    expect(await casesIn(reference.toLowerCase().replace('-', ' '))).toEqual([[caseId, ['REFERENCE']]]);
    const ofNumber = await search(String(Number(reference.slice(3))));
    expect(ofNumber.hits.map((hit: any) => hit.case.id)).toContain(caseId);
    const ofReferral = await search(String(leg?.['reference']));
    expect(ofReferral.hits).toMatchObject([
      { case: { id: caseId }, referral: { id: legs['INHOPE_HOTLINE']?.id } },
    ]);
  });

  it('by the reference that a recipient gave, except one of police', async () => {
    const { caseId, legs } = await routedCase(api);
    await sqlRows(api, `update referral set recipient_reference = 'PV 17/26' where id = ?`, [
      legs['POLICE']?.id,
    ]);
    await sqlRows(api, `update referral set recipient_reference = 'Ticket-9' where id = ?`, [
      legs['HOSTING_PROVIDER']?.id,
    ]);

    expect(await casesIn('ticket-9')).toEqual([[caseId, ['PARTNER_REFERENCE']]]);
    expect(await casesIn('pv 17/26')).toEqual([]);
    expect((await search('pv 17/26', 'liaison')).hits).toMatchObject([
      { case: null, referral: { id: legs['POLICE']?.id, kind: 'POLICE' } },
    ]);
    expect((await search('ticket-9', 'liaison')).hits).toEqual([]);
  });
});

describe('a search', () => {
  it('of the liaison finds only referrals to police', async () => {
    const [atHome, abroad] = [freshUrl(), freshUrl()];
    const { legs } = await routedCase(api, { url: atHome });
    await routedCase(api, { url: abroad, country: 'NL' });

    expect((await search(atHome, 'liaison')).hits).toMatchObject([
      {
        case: null,
        referral: { id: legs['POLICE']?.id, kind: 'POLICE' },
        matches: [{ kind: 'ADDRESS' }, {}, {}],
      },
    ]);
    expect((await search(abroad, 'liaison')).hits).toEqual([]);
    const [row] = await sqlRows(api, 'select reference from referral where id = ?', [
      legs['HOSTING_PROVIDER']?.id,
    ]);
    expect((await search(String(row?.['reference']), 'liaison')).hits).toEqual([]);
  });

  it('is refused to people whose lists have neither cases nor referrals', async () => {
    for (const person of ['auditor', 'administrator', 'integrator'] as const) {
      expect(Object.keys(people)).toContain(person);
      const { errors } = await search('host.example', person);
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
  });

  it('says that there is more, and returns the newest first', async () => {
    const host = hostOf(freshUrl());
    const ids: string[] = [];
    for (const path of ['a', 'b', 'c']) {
      api.clock.now = new Date(api.clock.now.getTime() + 60_000);
      ids.unshift((await reportedCase(api, `https://${host}/${path}`)).caseId);
    }

    const two = await search(host, 'analyst', 2);
    const all = await search(host, 'analyst', 3);

    expect(two.hits.map((hit: any) => hit.case.id)).toEqual(ids.slice(0, 2));
    expect([two.hasMore, all.hasMore]).toEqual([true, false]);
    expect(all.hits).toHaveLength(3);
  });

  it('is audited without its text', async () => {
    const url = freshUrl('secret-path');
    await search(url);

    const rows = await sqlRows(
      api,
      `select details from audit_entry where action = 'LIST_READ' and details->>'list' = 'search' order by id desc limit 1`,
    );
    expect(rows).toMatchObject([{ details: { list: 'search', count: 0, filter: ['text'] } }]);
    expect(JSON.stringify(rows)).not.toContain('secret-path');
  });

  it.each([
    ['first', 'x.example', 0],
    ['first', 'x.example', 51],
    ['text', 'x'.repeat(4_001), 1],
  ])('with a bad `%s` names it', async (argument, text, first) => {
    const { errors } = await search(text, 'analyst', first);

    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  });

  it('needs the same number of statements for one hit as for twenty', async () => {
    const host = hostOf(freshUrl());
    for (let at = 0; at < 20; at += 1) await reportedCase(api, `https://${host}/${at}`);
    const statementsOf = async (first: number) => {
      await search(host, 'analyst', first);
      api.database.statements();
      const { hits } = await search(host, 'analyst', first);
      return { statements: api.database.statements().length, hits: hits.length };
    };

    const [one, twenty] = [await statementsOf(1), await statementsOf(20)];

    expect([one.hits, twenty.hits]).toEqual([1, 20]);
    expect(twenty.statements).toBe(one.statements);
  });
});
