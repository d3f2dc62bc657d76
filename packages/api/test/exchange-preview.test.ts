import {
  answeredFindings,
  network,
  routedForExchange,
  siteAnswers,
  type Network,
} from './support/iccam-network.js';

let net: Network;
beforeAll(async () => {
  net = await network();
});
afterAll(() => net.close());

const preview = async (findings: object, source: object | null): Promise<readonly string[]> => {
  const { data } = await net.api.send(
    `query ($findings: FindingsInput!, $source: SourceInput) {
      qualify(findings: $findings, source: $source) { neededByExchange } }`,
    { findings, source },
    'analyst',
  );
  return data.qualify.neededByExchange;
};

const recorded = async (itemId: string): Promise<any> => {
  const { data } = await net.api.send(
    `{ cases(first: 100) { nodes { contentItems { id assessments { neededByExchange
      qualification { neededByExchange } } } } } }`,
    {},
    'analyst',
  );
  const items = data.cases.nodes.flatMap(({ contentItems }: any) => contentItems);
  return items.find(({ id }: any) => id === itemId).assessments[0];
};

describe('the preview of findings names what the exchange would miss', () => {
  it.each([
    ['nothing', answeredFindings, siteAnswers, []],
    ['an answer of the findings', { ...answeredFindings, sex: null }, siteAnswers, ['sex']],
    ['the kind of site', answeredFindings, { ...siteAnswers, siteType: null }, ['siteType']],
    ['how it is paid for', answeredFindings, { ...siteAnswers, paymentMethods: [] }, ['paymentMethods']],
    [
      'everything about the page that is left out',
      answeredFindings,
      {},
      ['siteType', 'commerciality', 'paymentMethods'],
    ],
  ])(
    '%s: the same as once it is recorded, and as routing refuses',
    async (_title, findings, source, missing) => {
      expect(await preview(findings, source)).toEqual(missing);

      const { itemId, result } = await routedForExchange(net, { findings, answers: source });

      expect(await recorded(itemId)).toEqual({
        neededByExchange: missing,
        qualification: { neededByExchange: null },
      });
      expect(result.items?.[0]?.questions ?? []).toEqual(missing);
    },
  );

  it('without anything about the page, its questions are open', async () => {
    expect(await preview(answeredFindings, null)).toEqual(['siteType', 'commerciality', 'paymentMethods']);
  });
});
