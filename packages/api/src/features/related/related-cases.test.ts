import { testApi, type Person, type TestApi } from '../../../test/support/api.js';
import {
  baselineFindings,
  harmlessFindings,
  judgedCase,
  nationalFindings,
  perform,
  reportedCase,
} from '../../../test/support/casework.js';
import { sqlRows } from '../../../test/support/rows.js';

let api: TestApi;
beforeAll(async () => void (api = await testApi()));
afterAll(() => api.close());

let counter = 0;
const freshHost = () => `twin-${process.pid}-${(counter += 1)}.example`;
const fields = `id reference url grade because isWithheld status classification closedBecause
  outcomes { kind status outcome } judgedBy { name }`;
const relatedTo = async (id: string, as: Person = 'secondAnalyst') => {
  const { data, errors } = await api.send(
    `query ($id: ID!) { case(id: $id) { relatedCases { ${fields} } } }`,
    { id },
    as,
  );
  expect(errors).toEqual([]);
  return data.case.relatedCases;
};

describe('the related cases of a case', () => {
  it.each([
    [
      'with and without www',
      (host: string) => [`https://${host}/a`, `https://www.${host}/a`],
      'PROBABLY_SAME',
    ],
    [
      'with a slash at the end',
      (host: string) => [`https://${host}/a`, `https://${host}/a/`],
      'PROBABLY_SAME',
    ],
    [
      'with parameters in another order',
      (host: string) => [`https://${host}/a?b=1&c=2`, `https://${host}/a?c=2&b=1`],
      'PROBABLY_SAME',
    ],
    [
      'in a web archive',
      (host: string) => [`https://${host}/a`, `https://web.archive.org/web/20260101000000/https://${host}/a`],
      'RELATED',
    ],
  ] as const)('are found for addresses %s, and are never merged', async (_title, pair, grade) => {
    const [one = '', two = ''] = pair(freshHost());
    const first = await reportedCase(api, one);
    const second = await reportedCase(api, two);

    expect(second.caseId).not.toBe(first.caseId);
    expect(await relatedTo(first.caseId)).toMatchObject([
      { id: second.caseId, grade, isWithheld: false, status: 'RECEIVED' },
    ]);
    expect(await relatedTo(second.caseId)).toMatchObject([{ id: first.caseId, grade }]);
  });

  it('of a place include its web page', async () => {
    const name = `name_${process.pid}`;
    const page = await reportedCase(api, `https://t.me/${name}`);
    await perform(api, 'submitReport', { places: [{ text: `Telegram @${name}` }] });

    expect(await relatedTo(page.caseId)).toMatchObject([
      { url: `telegram: @${name}`, grade: 'PROBABLY_SAME' },
    ]);
  });

  it('show who assessed them and their outcomes', async () => {
    const host = freshHost();
    const judged = await judgedCase(api, { url: `https://www.${host}/a`, findings: harmlessFindings });
    await perform(api, 'routeCase', { caseId: judged.caseId, expectedVersion: judged.version }, 'analyst');
    const handed = await judgedCase(api, {
      url: `https://${host}/a/`,
      findings: nationalFindings,
      country: 'NL',
    });
    await perform(api, 'routeCase', { caseId: handed.caseId, expectedVersion: handed.version }, 'analyst');

    const { caseId } = await reportedCase(api, `https://${host}/a`);

    const related = await relatedTo(caseId);
    expect(related).toHaveLength(2);
    expect(related).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          id: judged.caseId,
          status: 'CLOSED',
          classification: 'NOT_ILLEGAL',
          closedBecause: 'NOT_ILLEGAL',
          judgedBy: [{ name: 'analyst' }],
        }),
        expect.objectContaining({
          id: handed.caseId,
          classification: 'NATIONALLY_ILLEGAL',
          outcomes: [expect.objectContaining({ kind: 'INHOPE_HOTLINE' })],
        }),
      ]),
    );
    await expect(
      sqlRows(api, `select distinct case_id from audit_entry where action = 'CASE_READ' and case_id = ?`, [
        judged.caseId,
      ]),
    ).resolves.toHaveLength(1);
  });

  it('show no assessment while either of them waits for a blind second opinion', async () => {
    const host = freshHost();
    const known = await judgedCase(api, { url: `https://www.${host}/a`, findings: nationalFindings });
    const awaiting = await judgedCase(api, {
      url: `https://${host}/a`,
      findings: baselineFindings,
      country: 'BE',
    });
    expect(awaiting.status).toBe('AWAITING_SECOND_OPINION');
    const nothing = {
      isWithheld: true,
      status: null,
      classification: null,
      closedBecause: null,
      outcomes: [],
      judgedBy: [],
    };

    for (const as of ['analyst', 'secondAnalyst', 'supervisor'] as const) {
      expect(await relatedTo(awaiting.caseId, as)).toMatchObject([{ id: known.caseId, ...nothing }]);
      expect(await relatedTo(known.caseId, as)).toMatchObject([{ id: awaiting.caseId, ...nothing }]);
    }
  });

  it.each(['liaison', 'auditor', 'administrator', 'integrator', undefined] as const)(
    'cannot be read by %s',
    async (as) => {
      const { caseId } = await reportedCase(api);

      const answer = await api.send(
        `query ($id: ID!) { case(id: $id) { relatedCases { id } } }`,
        { id: caseId },
        as,
      );

      expect(answer.data?.case ?? null).toBeNull();
      expect(answer.errors).toHaveLength(1);
    },
  );

  it('need the same number of SQL statements for one case as for twenty', async () => {
    const host = freshHost();
    // One more than the page: a page that its filter does not fill is searched with a second statement.
    for (let at = 0; at < 21; at += 1)
      await reportedCase(api, `https://${at % 2 ? 'www.' : ''}${host}/${Math.floor(at / 2)}`);
    const statementsOf = async (first: number) => {
      api.database.statements();
      const { errors } = await api.send(
        `{ cases(first: ${first}, filter: { hostnameContains: "${host}" }) { nodes { relatedCases { id outcomes { kind } judgedBy { name } } } } }`,
        {},
        'analyst',
      );
      expect(errors).toEqual([]);
      return api.database.statements().length;
    };
    await statementsOf(1);

    expect(await statementsOf(20)).toBe(await statementsOf(1));
  });
});
