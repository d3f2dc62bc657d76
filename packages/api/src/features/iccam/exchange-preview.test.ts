import {
  answeredFindings,
  network,
  routedForExchange,
  siteAnswers,
  type Network,
} from '../../../test/support/iccam-network.js';

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

describe('the preview of findings lists the answers that ICCAM needs and are missing', () => {
  it.each([
    ['nothing', answeredFindings, siteAnswers, []],
    ['a finding', { ...answeredFindings, sex: null }, siteAnswers, ['sex']],
    ['the site type', answeredFindings, { ...siteAnswers, siteType: null }, ['siteType']],
    ['the payment methods', answeredFindings, { ...siteAnswers, paymentMethods: [] }, ['paymentMethods']],
    ['every answer about the page', answeredFindings, {}, ['siteType', 'commerciality', 'paymentMethods']],
  ])(
    '%s: the same as in the recorded assessment and in the refusal of routing',
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

  it('without answers about the page, lists all of them', async () => {
    expect(await preview(answeredFindings, null)).toEqual(['siteType', 'commerciality', 'paymentMethods']);
  });
});
