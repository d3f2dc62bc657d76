import { signIn, testApi, type TestApi } from './support/api.js';
import { freshUrl, harmlessFindings, nationalFindings, perform, type Operation } from './support/casework.js';
import { sqlRows } from './support/rows.js';

const count = 200;
const perReport = 50;
/** A request of 200 items takes seconds, and longer while other tests run. */
const limitMs = 180_000;

let api: TestApi;
let items: readonly Item[];
beforeAll(async () => {
  api = await testApi();
  await signIn(api);
  items = await reportedItems();
  await claimAll();
});
afterAll(() => api.close());

interface Item {
  readonly caseId: string;
  readonly itemId: string;
}

async function reportedItems(): Promise<readonly Item[]> {
  for (let left = count; left > 0; left -= perReport)
    await perform(api, 'submitReport', { urls: Array.from({ length: perReport }, () => freshUrl()) });
  const found = await sqlRows(api, 'select case_id, id from content_item order by case_id');
  return found.map(({ case_id: caseId, id: itemId }) => ({ caseId, itemId }));
}

/** The analyst claims one case and records its hosting. The other cases get the same claim and the same hosting. */
async function claimAll(): Promise<void> {
  const { caseId = '', itemId = '' } = items[0] ?? {};
  await perform(api, 'claimCase', { caseId }, 'analyst');
  await perform(
    api,
    'recordHostingObservation',
    { contentItemId: itemId, source: 'ANALYST', country: 'BE' },
    'analyst',
  );
  await sqlRows(
    api,
    `update hotline_case set (status, assignee_id, lease_expires_at) =
       (select status, assignee_id, lease_expires_at from hotline_case where id = ?)`,
    [caseId],
  );
  await sqlRows(
    api,
    `update content_item set (hosting_kind, hosting_country, hosting_confidence, hosting_decided_by, hosting_as_of) =
       (select hosting_kind, hosting_country, hosting_confidence, hosting_decided_by, hosting_as_of
        from content_item where id = ?)`,
    [itemId],
  );
}

const versions = async (): Promise<ReadonlyMap<string, number>> =>
  new Map(
    (await sqlRows(api, 'select id, version from hotline_case')).map(({ id, version }) => [id, version]),
  );

/** The place of the refused item: those before it were changed. */
const refused = 120;
/** Every second item is judged as illegal. */
const isIllegal = (index: number): boolean => index % 2 === 0;

const seen = async (inputOf: (item: Item, index: number) => object): Promise<readonly object[]> => {
  const now = await versions();
  return items.map((item, index) => ({ expectedVersion: now.get(item.caseId), ...inputOf(item, index) }));
};
const findings = () =>
  seen(({ itemId }, index) => ({
    contentItemId: itemId,
    findings: isIllegal(index) ? nationalFindings : harmlessFindings,
  }));

const rowsOf = async (table: string): Promise<number> =>
  Number((await sqlRows(api, `select count(*)::int as count from ${table}`))[0]?.['count']);

/** Performs a bulk mutation. Returns the codes of its outcomes, and how many statements an item needed. */
async function inBulk(operation: Operation, mode: 'ALL' | 'EACH', inputs: readonly object[]) {
  api.database.statements();
  const [startedAt, usedBefore] = [performance.now(), process.cpuUsage()];
  const { items: outcomes } = await perform(api, operation, { mode, items: inputs }, 'analyst');
  const seconds = (performance.now() - startedAt) / 1000;
  const { user, system } = process.cpuUsage(usedBefore);
  const statements = api.database.statements().length;
  if (process.env['BULK_TIMES'] !== undefined)
    process.stderr.write(
      `${operation} ${mode}: ${seconds.toFixed(1)} s, processor of the API ${((user + system) / 1e6).toFixed(1)} s, ${statements} statements\n`,
    );
  return {
    codes: outcomes.map((item: any) => item.refusal?.code ?? item.state) as readonly string[],
    perItem: statements / count,
  };
}

it(
  'releases each of 200 cases',
  async () => {
    const { codes, perItem } = await inBulk(
      'releaseCases',
      'EACH',
      items.map(({ caseId }) => ({ caseId })),
    );

    expect(codes).toEqual(items.map(() => 'DONE'));
    expect(await sqlRows(api, 'select from hotline_case where assignee_id is not null')).toEqual([]);
    expect(perItem).toBeLessThan(7);
    await claimAll();
  },
  limitMs,
);

it(
  'judges none of 200 items when one is refused and all are wanted',
  async () => {
    const inputs = await findings();
    const before = await versions();

    const { codes } = await inBulk(
      'recordAssessments',
      'ALL',
      inputs.map((input, index) => (index === refused ? { ...input, expectedVersion: 99 } : input)),
    );

    expect(codes).toEqual(items.map((_, index) => (index === refused ? 'STALE_VERSION' : 'NOT_TRIED')));
    expect(await versions()).toEqual(before);
    expect(await rowsOf('assessment')).toBe(0);
  },
  limitMs,
);

it(
  'judges all of 200 items, each with its audit entry',
  async () => {
    const { codes, perItem } = await inBulk('recordAssessments', 'ALL', await findings());

    expect(codes).toEqual(items.map(() => 'DONE'));
    expect(await rowsOf('assessment')).toBe(count);
    expect(await rowsOf(`audit_entry where action = 'ASSESSMENT_RECORDED'`)).toBe(count);
    expect(perItem).toBeLessThan(14);
  },
  limitMs,
);

it(
  'closes the cases of 200 that may be closed, and refuses the others with their reason',
  async () => {
    const inputs = await seen(({ caseId }) => ({ caseId, reason: 'NOT_ILLEGAL' }));

    const { codes, perItem } = await inBulk('closeCases', 'EACH', inputs);

    expect(codes).toEqual(items.map((_, index) => (isIllegal(index) ? 'NOTHING_HANDED_OVER' : 'DONE')));
    expect(await rowsOf(`hotline_case where status = 'CLOSED'`)).toBe(count / 2);
    expect(perItem).toBeLessThan(9);
  },
  limitMs,
);

it(
  'routes the open cases of 200, and refuses the closed ones',
  async () => {
    const { codes, perItem } = await inBulk('routeCases', 'EACH', await seen(({ caseId }) => ({ caseId })));

    expect(codes).toEqual(items.map((_, index) => (isIllegal(index) ? 'DONE' : 'NOT_LEASED_TO_YOU')));
    expect(await rowsOf(`hotline_case where status = 'ROUTED'`)).toBe(count / 2);
    expect(perItem).toBeLessThan(12);
  },
  limitMs,
);
