import { testApi, type TestApi } from '../../../test/support/api.js';
import { freshUrl, perform, reportedCase } from '../../../test/support/casework.js';
import { later } from '../../../test/support/journeys.js';
import { sqlRows } from '../../../test/support/rows.js';

let api: TestApi;
beforeAll(async () => void (api = await testApi()));
afterAll(() => api.close());

const hour = 3_600_000;
const burst = (before = hour) => ({
  receivedFrom: new Date(api.clock.now.getTime() - hour),
  receivedBefore: new Date(api.clock.now.getTime() + before),
});
const dismiss = (caseIds: readonly string[], more: object = {}) =>
  perform(api, 'dismissFlood', { caseIds, ...burst(), ...more }, 'supervisor');
const undo = (dismissalId: string) => perform(api, 'undoFloodDismissal', { dismissalId }, 'supervisor');
const outcomesOf = ({ items }: any) => items.map(({ outcome }: any) => outcome);
const bandOf = async (caseId: string) =>
  (await sqlRows(api, 'select queue_band from hotline_case where id = ?', [caseId]))[0]?.['queue_band'];
const reported = async (more: object = {}): Promise<string> => {
  const url = freshUrl();
  await perform(api, 'submitReport', { urls: [url], ...more });
  const [row] = await sqlRows(api, 'select id from hotline_case where url = ?', [url]);
  return String(row?.['id']);
};

describe('the dismissal of a flood', () => {
  it('puts its cases behind all others, keeps them open, and is audited case by case', async () => {
    const flood = [await reported(), await reported()];
    later(api, 10);
    const later1 = await reported();

    const result = await dismiss(flood);

    expect(outcomesOf(result)).toEqual(['SET_ASIDE', 'SET_ASIDE']);
    const { data } = await api.send(
      '{ cases(filter: { status: [RECEIVED] }, first: 100) { nodes { id } } }',
      {},
      'analyst',
    );
    const order = data.cases.nodes.map(({ id }: any) => id);
    expect(order.indexOf(later1)).toBeLessThan(Math.min(...flood.map((id) => order.indexOf(id))));
    const entries = await sqlRows(
      api,
      `select subject_id from audit_entry where action = 'CASE_SET_ASIDE' and details ->> 'dismissalId' = ? order by id`,
      [result.dismissalId],
    );
    expect(entries.map((entry) => entry['subject_id']).sort()).toEqual([...flood].sort());
  });

  it('never touches danger, the work of a person, other reports or a reporter with contact data', async () => {
    const danger = await reported({ immediateDanger: true });
    const claimed = (await reportedCase(api)).caseId;
    await perform(api, 'claimCase', { caseId: claimed }, 'analyst');
    const released = (await reportedCase(api)).caseId;
    await perform(api, 'claimCase', { caseId: released }, 'analyst');
    await perform(api, 'releaseCase', { caseId: released }, 'analyst');
    const added = await reported();
    await sqlRows(api, 'update hotline_case set version = 2 where id = ?', [added]); // as an imported item does
    const contact = await reported({ contact: { email: 'someone@mail.example' } });
    const old = freshUrl();
    const earlier = (await reportedCase(api, old)).caseId;
    later(api, 180);
    await perform(api, 'submitReport', { urls: [old] });
    const selected = [danger, claimed, released, added, earlier, contact];
    const bands = await Promise.all(selected.map(bandOf));

    const result = await dismiss(selected.slice(0, 5));
    const withContact = await dismiss([contact, '00000000-0000-4000-8000-000000000000'], {
      receivedFrom: new Date(api.clock.now.getTime() - 4 * hour),
    });

    expect(outcomesOf(result)).toEqual([
      'STATES_DANGER',
      'WORKED_ON',
      'WORKED_ON',
      'WORKED_ON',
      'REPORTED_AT_OTHER_TIMES',
    ]);
    expect(outcomesOf(withContact)).toEqual(['REPORTER_LEFT_CONTACT', 'NOT_FOUND']);
    await expect(Promise.all(selected.map(bandOf))).resolves.toEqual(bands);
  });

  it('is undone as a whole, once', async () => {
    const flood = [await reported(), await reported()];
    const { dismissalId } = await dismiss(flood);

    const undone = await undo(dismissalId);
    const again = await undo(dismissalId);

    expect(outcomesOf(undone)).toEqual(['BROUGHT_BACK', 'BROUGHT_BACK']);
    expect(outcomesOf(again)).toEqual(['ALREADY_BACK', 'ALREADY_BACK']);
    await expect(Promise.all(flood.map(bandOf))).resolves.toEqual([1, 1]);
    const audited = await sqlRows(
      api,
      `select 1 from audit_entry where action = 'CASE_BROUGHT_BACK' and details ->> 'dismissalId' = ?`,
      [dismissalId],
    );
    expect(audited).toHaveLength(2);
  });

  it('is listed with its cases, so that it can be undone later; the reading is audited', async () => {
    const flood = [await reported(), await reported()];
    const { dismissalId } = await dismiss(flood);
    await perform(api, 'submitReport', {
      urls: [(await sqlRows(api, 'select url from hotline_case where id = ?', [flood[0]]))[0]?.['url']],
    });
    later(api);
    const again = await dismiss(flood);

    const { data } = await api.send(
      '{ floodDismissals(first: 1) { nodes { id dismissedAt dismissedBy { name } caseCount setAsideCount } pageInfo { hasNextPage } } }',
      {},
      'supervisor',
    );
    const listed = await sqlRows(
      api,
      `select actor_name from audit_entry where action = 'LIST_READ' and details ->> 'list' = 'floodDismissals'`,
    );

    expect(outcomesOf(again)).toEqual(['SET_ASIDE', 'ALREADY_SET_ASIDE']);
    expect(data.floodDismissals).toEqual({
      nodes: [
        {
          id: again.dismissalId,
          dismissedAt: api.clock.now.toISOString(),
          dismissedBy: { name: 'supervisor' },
          caseCount: 1,
          setAsideCount: 1,
        },
      ],
      pageInfo: { hasNextPage: true },
    });
    expect(listed).toEqual([{ actor_name: 'supervisor' }]);
    expect(outcomesOf(await undo(dismissalId))).toEqual(['BROUGHT_BACK']);
  });

  it('of an unknown time is listed last, page by page, without a time or a person', async () => {
    await dismiss([await reported()]);
    const unknown = ['00000000-0000-4000-8000-000000000009', '00000000-0000-4000-8000-000000000008'];
    for (const id of unknown)
      await sqlRows(api, 'insert into flood_dismissal (id) values (?) returning id', [id]);
    const pageAfter = async (after: string | null) =>
      (
        await api.send(
          `query ($after: String) { floodDismissals(first: 100, after: $after) {
             edges { cursor node { id dismissedAt dismissedBy { name } } } } }`,
          { after },
          'supervisor',
        )
      ).data.floodDismissals.edges;

    const all = await pageAfter(null);

    expect(all.slice(-2).map(({ node }: any) => node)).toEqual(
      unknown.map((id) => ({ id, dismissedAt: null, dismissedBy: null })),
    );
    expect(await pageAfter(all.at(-3).cursor)).toEqual(all.slice(-2));
    expect(await pageAfter(all.at(-2).cursor)).toEqual(all.slice(-1));
  });

  it('that set nothing aside is not listed', async () => {
    const before = await sqlRows(api, 'select id from flood_dismissal');

    const { items } = await dismiss([await reported({ immediateDanger: true })]);

    expect(items).toMatchObject([{ outcome: 'STATES_DANGER' }]);
    expect(await sqlRows(api, 'select id from flood_dismissal')).toEqual(before);
  });

  it.each([
    ['an ordinary report', {}, 1],
    ['a report of danger', { immediateDanger: true }, 0],
  ])('ends for a case with %s of its address', async (_title, more, band) => {
    const url = freshUrl();
    const { caseId } = await reportedCase(api, url);
    const { dismissalId } = await dismiss([caseId]);

    await perform(api, 'submitReport', { urls: [url], ...more });

    await expect(bandOf(caseId)).resolves.toBe(band);
    expect(outcomesOf(await undo(dismissalId))).toEqual(['ALREADY_BACK']);
    await expect(bandOf(caseId)).resolves.toBe(band);
  });

  it('names each field that it cannot use', async () => {
    const result = await dismiss(['not an id'], { receivedBefore: new Date(0) });
    const many = await dismiss(Array(501).fill('00000000-0000-4000-8000-000000000000'));

    expect(result.problems.map(({ path, code }: any) => [path, code])).toEqual([
      ['/caseIds/0', 'NOT_AN_ID'],
      ['/receivedBefore', 'OUT_OF_RANGE'],
    ]);
    expect(many.problems).toMatchObject([{ path: '/caseIds', code: 'OUT_OF_RANGE' }]);
  });

  it.each(['', 'no id', '00000000-0000-4000-8000-000000000000'])(
    'that does not exist cannot be undone: %j',
    async (dismissalId) => {
      await expect(undo(dismissalId)).resolves.toMatchObject({ code: 'NOT_FOUND' });
    },
  );
});
