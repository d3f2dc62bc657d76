import type { RemovalEvidence } from '@meldpunt/domain';
import { finishWithPartners } from '../../src/features/iccam/index.js';
import type { Party } from '../../iccam-simulator/parties.data.js';
import { startSimulator, type Simulator, type SimulatorOptions } from '../../iccam-simulator/simulator.js';
import { schedule } from '../../src/app/tasks.js';
import type { ChannelPort } from '../../src/features/hand-overs/index.js';
import { noteDelivery } from '../../src/features/referrals/index.js';
import { testApi, type TestApi } from './api.js';
import { claimedCase, later } from './journeys.js';
import { freshUrl, nationalFindings, perform } from './casework.js';
import { actionBody, assessmentBody, reportBody } from './iccam-bodies.js';
import { iccamClientOf, type TestIccamClient } from './iccam-client.js';
import { sqlRows } from './rows.js';
import { workUntilIdle } from './work.js';

/** Our system with a simulated exchange. */
export interface Network {
  readonly api: TestApi;
  readonly simulator: Simulator;
  readonly ours: TestIccamClient;
  /** The actions of a hotline in the exchange, as short lines: effect, item, codes. */
  readonly effects: (of?: string) => readonly string[];
  /** Runs the jobs that are due. `seen` are the content items whose removal the watch has observed. */
  readonly work: (seen?: readonly string[]) => Promise<void>;
  /** Works for a number of minutes, every `step` minutes. */
  readonly workFor: (minutes: number, step?: number) => Promise<void>;
  readonly rows: <Row = any>(statement: string) => Promise<readonly Row[]>;
  readonly openWork: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** Findings with every answer that the exchange requires. */
export const answeredFindings = {
  ...nationalFindings,
  sex: 'FEMALE',
  selfGenerated: false,
  childModelling: false,
} as const;

/** Answers about the site that complete a report in the exchange. */
export const siteAnswers = { siteType: 'FORUM', commerciality: 'NON_COMMERCIAL', paymentMethods: ['NONE'] };

/** A police channel that accepts every hand-over. */
const policeAcceptingAll: ChannelPort = {
  deliver: ({ referralId }, work) =>
    Promise.resolve({
      outcome: 'CONFIRMED',
      proof: {},
      effect: (em) => noteDelivery(em, work, referralId ?? '', 'SEND'),
    }),
};

/** The evidence of a removal that the watch observed at these times. */
export const evidenceOfAbsence = (at: readonly Date[]): RemovalEvidence => ({
  providerAnswered: false,
  sights: at.map((instant) => ({ at: instant, by: 'WATCH' })),
  watchSawOnline: false,
  isCloaked: false,
});

/** Starts our system and a simulated exchange, with the same clock. */
export async function network(
  options: SimulatorOptions & { readonly overrides?: Parameters<typeof testApi>[0] } = {},
): Promise<Network> {
  const time: { api: TestApi | null } = { api: null };
  const clock = () => time.api?.clock.now ?? new Date('2026-11-20T09:00:00.000Z');
  const simulator = await startSimulator({ clock, ...options });
  const ours = iccamClientOf(simulator, { clock });
  const api = await testApi({ iccam: ours.client, ...options.overrides });
  time.api = api;
  const rows = async <Row>(statement: string): Promise<readonly Row[]> =>
    (await sqlRows(api, statement)) as Row[];
  const work = async (seen: readonly string[] = []): Promise<void> => {
    const ticks = {
      ...schedule(api.system),
      finishWithPartners: finishWithPartners((_em, _work, itemId) =>
        Promise.resolve(evidenceOfAbsence(seen.includes(itemId) ? [api.clock.now] : [])),
      ),
    };
    await workUntilIdle(api, { schedule: ticks, channels: { POLICE_FEED: policeAcceptingAll } });
  };
  return {
    api,
    simulator,
    ours,
    rows,
    work,
    workFor: async (minutes, step = 5) => {
      for (let passed = 0; passed < minutes; passed += step) {
        later(api, step);
        await work();
      }
    },
    effects: (of = 'BE') =>
      simulator.exchange.effects
        .filter(({ hotline }) => hotline === of)
        .map(({ effect, contentId, detail }) => [effect, contentId, ...shown(detail)].join(' ')),
    openWork: async () =>
      (
        await rows<{ kind: string; cause: string | null }>(
          `select kind, cause from work_item where settled_at is null and cause is distinct from 'CHANNEL_NOT_CONFIGURED' order by kind, cause`,
        )
      ).map(({ kind, cause }) => `${kind} ${cause}`),
    close: async () => {
      await api.close();
      await ours.close();
      await simulator.close();
    },
  };
}

const shown = (detail: Readonly<Record<string, unknown>>): readonly unknown[] =>
  ['classification', 'actionType', 'reasonId', 'newCountryCode', 'urls'].flatMap(
    (name) => detail[name] ?? [],
  );

/** Claims a case, records its hosting and an assessment with every answer, and routes it. */
export async function routedForExchange(
  { api }: Pick<Network, 'api'>,
  {
    url = freshUrl(),
    country = 'NL',
    findings = answeredFindings as object,
    answers = siteAnswers as object,
    caseId: known = null as string | null,
    ipAddress = '192.0.2.44' as string | null,
  } = {},
): Promise<{ caseId: string; itemId: string; result: any }> {
  const { caseId, itemId, version } =
    known === null ? await claimedCase(api, { url }) : await claimed(api, known);
  await perform(
    api,
    'recordHostingObservation',
    { contentItemId: itemId, source: 'ANALYST', country, provider: 'Example Hosting', ipAddress },
    'analyst',
  );
  const judged = await perform(
    api,
    'recordAssessment',
    { contentItemId: itemId, expectedVersion: version, findings, ...answers },
    'analyst',
  );
  if (judged.__typename !== 'RecordAssessmentSuccess') throw new Error(JSON.stringify(judged));
  const result = await perform(api, 'routeCase', { caseId, expectedVersion: judged.case.version }, 'analyst');
  return { caseId, itemId, result };
}

async function claimed(api: TestApi, caseId: string) {
  const { case: found } = await perform(api, 'claimCase', { caseId }, 'analyst');
  const { data } = await api.send(
    'query ($id: ID!) { case(id: $id) { contentItems { id } } }',
    { id: caseId },
    'analyst',
  );
  return { caseId, itemId: data.case.contentItems[0].id as string, version: found.version as number };
}

/** The newest case of an address, as an analyst sees it. */
export async function caseOf({ api }: Network, url: string): Promise<any> {
  const { data } = await api.send(
    `query ($host: String!) { cases(filter: { hostnameContains: $host }, orderBy: NEWEST) { nodes { id url status version openedAt
      reportCount closedBecause referrals { id kind status outcome version country } contentItems { id url }
      iccam { reportId contentId origin state assignedCountry actions { action origin } } } } }`,
    { host: new URL(url).hostname },
    'analyst',
  );
  return data.cases.nodes[0];
}

/** Another hotline, which follows the rules of the exchange. */
export const partner = ({ simulator, api }: Network, country: string) => {
  const party: Party = simulator.party(country);
  const at = () => ({ actionDate: api.clock.now.toISOString() });
  return {
    report: (options: Parameters<typeof reportBody>[1] = {}) =>
      simulator.exchange.submit(party, reportBody(party, options) as never),
    assess: (id: number, classification: number) =>
      simulator.exchange.assess(party, id, assessmentBody(party.analysts[0], classification) as never),
    act: (id: number, actionType: number, reasonId?: number) =>
      simulator.exchange.act(party, id, {
        ...actionBody(party.analysts[0], actionType, reasonId),
        ...at(),
      } as never),
    move: (id: number, to: string) => {
      simulator.exchange.setHosting(party, id, '198.51.100.77', to);
      return simulator.exchange.assignCountry(party, id, to);
    },
  };
};

/** Performs a mutation of the liaison on the police referral of a case, with its current version. */
export async function performAsLiaison(
  net: Network,
  url: string,
  operation: 'acknowledgeReferral' | 'clearTakedown' | 'completeReferral',
  input: object = {},
): Promise<void> {
  const found = await caseOf(net, url);
  const { id } = found.referrals.find(({ kind }: any) => kind === 'POLICE');
  const { data } = await net.api.send(
    'query ($id: ID!) { referral(id: $id) { version } }',
    { id },
    'liaison',
  );
  const wanted = { referralId: id, expectedVersion: data.referral.version, ...input };
  const result = await perform(net.api, operation, wanted, 'liaison');
  if (!/Success$/.test(result.__typename)) throw new Error(JSON.stringify(result));
}
