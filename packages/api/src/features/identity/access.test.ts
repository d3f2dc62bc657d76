import { demoAccessPolicy, demoIssuer } from '../../platform/auth/demo-issuer.js';
import type { securityActions } from '../../platform/logging/security-log.js';
import { createHash } from 'node:crypto';
import type { Role } from '@meldpunt/domain';
import { testApi, type Person, type TestApi } from '../../../test/support/api.js';
import { nationalFindings, perform } from '../../../test/support/casework.js';
import { routedCase, claimedCase } from '../../../test/support/journeys.js';
import { reportWithSecrets } from '../../../test/support/releases.js';
import { sqlRows } from '../../../test/support/rows.js';
import { accountStandings } from './index.js';

/** Strong authentication is required within an hour, and vetting is required of everybody who judges. */
const accessPolicy = {
  assurance: { contexts: ['gold'], methods: ['mfa'], maxAgeSeconds: 3_600 },
  requiresVetting: true,
};
let api: TestApi;
beforeAll(async () => void (api = await testApi({ accessPolicy })));
afterAll(() => api.close());

const accountOf = async (person: Person): Promise<string> =>
  (await api.send('{ viewer { id } }', {}, person)).data.viewer.id;

/** Sends a document with a token that states these authentication methods, issued some minutes ago. */
async function ask(
  query: string,
  { role, methods = ['mfa'], minutesAgo = 0 }: { role: Role; methods?: string[]; minutesAgo?: number },
) {
  const issuer = await demoIssuer(createHash('sha256').update('tokens').digest());
  const issuedAt = new Date(api.clock.now.getTime() - minutesAgo * 60_000);
  const person = { subject: `${role} ${methods.join()}`, name: 'somebody', roles: [role], methods };
  const response = await api.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await issuer.issue(person, issuedAt)}`,
    },
    payload: { query },
  });
  const body = response.json<{ data?: any; errors?: { extensions: Record<string, unknown> }[] }>();
  return { status: response.statusCode, headers: response.headers, ...body };
}

/** The lines of the security log with this action. */
const securityLines = (action: keyof typeof securityActions) =>
  api
    .log()
    .split('\n')
    .filter((line) => line.includes('meldpunt.security'))
    .map((line) => JSON.parse(line))
    .filter(({ event }) => event.action === action);

describe('strong authentication', () => {
  const webhooks = '{ webhooks(first: 1) { nodes { id } } }';

  it.each([
    ['a password only', { methods: ['pwd'] }, 'NOT_STRONG'],
    ['an authentication that is too old', { minutesAgo: 61 }, 'TOO_OLD'],
  ])('is required for administration: %s', async (_title, token, reason) => {
    const before = securityLines('step-up-required').length;
    const { status, headers, errors } = await ask(webhooks, { role: 'ADMINISTRATOR', ...token });

    expect(status).toBe(401);
    expect(headers['www-authenticate']).toBe(
      'Bearer error="insufficient_user_authentication", error_description="Strong and recent authentication is required", acr_values="gold", max_age="3600"',
    );
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'STEP_UP_REQUIRED', reason, contexts: ['gold'], maxAgeSeconds: 3600 },
    ]);
    expect(securityLines('step-up-required').slice(before)).toMatchObject([{ event: { reason } }]);
  });

  it('gives access to administration', async () => {
    expect(await ask(webhooks, { role: 'ADMINISTRATOR', minutesAgo: 59 })).toMatchObject({ status: 200 });
  });

  it('is not required for casework', async () => {
    const found = await ask('{ cases(first: 1) { nodes { id } } }', { role: 'ANALYST', methods: ['pwd'] });

    expect(found).toMatchObject({ status: 200 });
    expect(found.errors).toBeUndefined();
  });

  it('is required for the contact of a reporter', async () => {
    const { reportId } = await reportWithSecrets(api);
    const input = `reportId: "${reportId}", kind: CONTACT, reason: QUESTION_TO_REPORTER`;
    const query = `mutation { requestRelease(input: { ${input} }) { __typename } }`;

    const weak = await ask(query, { role: 'ANALYST', methods: ['pwd'] });
    const strong = await ask(query, { role: 'ANALYST' });

    expect(weak.errors).toMatchObject([{ extensions: { code: 'STEP_UP_REQUIRED' } }]);
    expect(weak.headers['www-authenticate']).toContain('insufficient_user_authentication');
    expect(strong.errors).toBeUndefined();
  });

  it('is required for the file of a dossier', async () => {
    const issuer = await demoIssuer(createHash('sha256').update('tokens').digest());
    const statusFor = async (methods: string[]) => {
      const liaison = { subject: methods.join(), name: 'x', roles: ['LIAISON'] as const, methods };
      const { statusCode, headers } = await api.app.inject({
        url: '/referrals/00000000-0000-4000-8000-000000000000/dossier.pdf?language=NL',
        headers: { authorization: `Bearer ${await issuer.issue(liaison, api.clock.now)}` },
      });
      return [statusCode, String(headers['www-authenticate'] ?? '').includes('insufficient')];
    };

    expect(await statusFor(['pwd'])).toEqual([401, true]);
    expect(await statusFor(['mfa'])).toEqual([404, false]);
  });
});

describe('vetting', () => {
  const judge = (person: Person, item: { itemId: string; version: number }) =>
    api.send(
      'mutation ($input: RecordAssessmentInput!) { recordAssessment(input: $input) { __typename } }',
      { input: { contentItemId: item.itemId, expectedVersion: item.version, findings: nationalFindings } },
      person,
    );

  it('is needed to judge, from its first to its last day', async () => {
    const item = await claimedCase(api, { by: 'secondAnalyst' });
    const accountId = await accountOf('secondAnalyst');

    const unknown = await judge('secondAnalyst', item);
    const recorded = await perform(
      api,
      'recordVetting',
      { accountId, vettedOn: '2026-11-01', vettingExpiresOn: '2026-11-20' },
      'supervisor',
    );
    const valid = await judge('secondAnalyst', item);
    const [lastDay] = [api.clock.now];
    api.clock.now = new Date('2026-11-21T09:00:00Z');
    const lapsed = await judge('secondAnalyst', item);
    const still = await api.send('{ cases(first: 1) { nodes { id } } }', {}, 'secondAnalyst');
    api.clock.now = lastDay;

    expect(unknown.errors).toMatchObject([
      { extensions: { code: 'VETTING_NOT_VALID', state: 'NOT_RECORDED' } },
    ]);
    expect(recorded.account).toMatchObject({ vettingExpiresOn: '2026-11-20', vettingState: 'VALID' });
    expect(valid.data.recordAssessment.__typename).toBe('RecordAssessmentSuccess');
    expect(lapsed.errors).toMatchObject([{ extensions: { code: 'VETTING_NOT_VALID', state: 'LAPSED' } }]);
    expect(still.errors).toEqual([]);
  });

  it.each([
    ['/vettedOn', 'IN_THE_FUTURE', { vettedOn: '2026-11-21', vettingExpiresOn: '2026-12-21' }],
    ['/vettingExpiresOn', 'BEFORE_THE_VETTING', { vettedOn: '2026-11-20', vettingExpiresOn: '2026-11-20' }],
  ])('is refused with the field %s: %s', async (path, code, days) => {
    const input = { accountId: await accountOf('thirdAnalyst'), ...days };

    expect((await perform(api, 'recordVetting', input, 'supervisor')).problems).toEqual([{ path, code }]);
  });

  it('shows whose vetting expires or is missing', async () => {
    const { data } = await api.send(
      '{ accounts(filter: { vettingExpiresBefore: "2026-11-21" }) { nodes { id vettingState } } }',
      {},
      'administrator',
    );

    expect(data.accounts.nodes).toContainEqual({
      id: await accountOf('administrator'),
      vettingState: 'NOT_RECORDED',
    });
  });
});

describe('the list of accounts', () => {
  it('has those with one role', async () => {
    const { data } = await api.send(
      '{ accounts(filter: { role: ADMINISTRATOR }) { nodes { id roles } } }',
      {},
      'administrator',
    );

    expect(data.accounts.nodes).toContainEqual({
      id: await accountOf('administrator'),
      roles: ['ADMINISTRATOR'],
    });
    expect(data.accounts.nodes.filter(({ roles }: any) => !roles.includes('ADMINISTRATOR'))).toEqual([]);
    expect(data.accounts.nodes.map(({ id }: any) => id)).not.toContain(await accountOf('analyst'));
  });
});

describe('the withdrawal of access', () => {
  it('has effect on the next request with the same token, until access is restored', async () => {
    const accountId = await accountOf('thirdAnalyst');
    const cases = () => api.send('{ cases(first: 1) { nodes { id } } }', {}, 'thirdAnalyst');

    const before = await cases();
    const withdrawn = await perform(api, 'withdrawAccess', { accountId }, 'administrator');
    const during = await cases();
    await perform(api, 'restoreAccess', { accountId }, 'supervisor');
    const after = await cases();

    expect(withdrawn.account.withdrawnAt).toBe(api.clock.now.toISOString());
    expect(before.errors).toEqual([]);
    expect(during).toMatchObject({ status: 403, errors: [{ extensions: { code: 'ACCESS_WITHDRAWN' } }] });
    expect(after.errors).toEqual([]);
    const short = accountId.replaceAll('-', '').slice(0, 12);
    expect(securityLines('access-withdrawn')).toMatchObject([{ user: { target: { id: short } } }]);
    expect(securityLines('access-restored')).toMatchObject([{ user: { target: { id: short } } }]);
    expect(
      await sqlRows(api, 'select action from audit_entry where subject_id = ? order by id', [accountId]),
    ).toEqual(
      ['SIGNED_IN_FIRST', 'LIST_READ', 'ACCESS_WITHDRAWN', 'ACCESS_RESTORED'].map((action) => ({ action })),
    );
  });

  it('ends an open stream', async () => {
    const accountId = await accountOf('liaison');
    await perform(api, 'withdrawAccess', { accountId }, 'administrator');

    const response = await api.app.inject({
      method: 'POST',
      url: '/graphql/stream',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await api.tokenOf('liaison')}`,
      },
      payload: { query: 'subscription { policeFeed { __typename } }' },
    });
    await perform(api, 'restoreAccess', { accountId }, 'administrator');

    expect(response.statusCode).toBe(403);
    expect(response.body).toContain('ACCESS_WITHDRAWN');
  });

  it.each(['recordVetting', 'withdrawAccess', 'restoreAccess'] as const)(
    'and vetting are refused on the own account and on an unknown one: %s',
    async (operation) => {
      const days =
        operation === 'recordVetting' ? { vettedOn: '2026-11-01', vettingExpiresOn: '2027-11-01' } : {};
      const own = { accountId: await accountOf('supervisor'), ...days };
      const unknown = { accountId: '00000000-0000-4000-8000-000000000000', ...days };

      expect((await perform(api, operation, own, 'supervisor')).code).toBe('OWN_ACCOUNT');
      expect((await perform(api, operation, unknown, 'supervisor')).code).toBe('NOT_FOUND');
      expect((await perform(api, operation, { ...unknown, accountId: 'x' }, 'supervisor')).code).toBe(
        'NOT_FOUND',
      );
    },
  );

  it('on the own account is also refused by the database', async () => {
    const id = await accountOf('supervisor');

    await expect(
      sqlRows(api, 'update account set withdrawn_at = now(), withdrawn_by = id where id = ?', [id]),
    ).rejects.toMatchObject({ code: '23514' });
  });
});

it('lets a liaison read the dossier of a routed case in a demo', async () => {
  const demo = await testApi({ accessPolicy: demoAccessPolicy });
  const { legs } = await routedCase(demo);
  const { errors } = await demo.send(
    'query ($id: ID!) { referral(id: $id) { dossier(language: NL) { reference } } }',
    { id: legs['POLICE']?.id },
    'liaison',
  );
  await demo.close();

  expect(errors).toEqual([]);
});

it('fails only the request of an account that is lost, among requests that share a statement', async () => {
  const own = await testApi();
  const idOf = async (person: Person) =>
    (await own.send('{ viewer { id } }', {}, person)).data.viewer.id as string;
  const [lost, kept] = [await idOf('analyst'), await idOf('liaison')];
  await sqlRows(
    own,
    `do $$ begin
       set local session_replication_role = replica;
       delete from account where id = '${lost}';
     end $$`,
  );

  const together = await accountStandings(own.database.orm.em.fork(), [lost, kept, lost]);
  const failed = await own.send('{ viewer { id } }', {}, 'analyst');

  expect(together).toEqual([
    expect.any(TypeError),
    expect.objectContaining({ withdrawnAt: null }),
    expect.any(TypeError),
  ]);
  expect(await idOf('liaison')).toBe(kept);
  expect(failed.errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
  await own.close();
});
