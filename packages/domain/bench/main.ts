import {
  belgianRoutingPolicy,
  belgium,
  parseAddress,
  qualify,
  resolveHosting,
  route,
  type Hosting,
  type Qualification,
} from '@meldpunt/domain';
import { qualifyByHand, routeByHand } from './by-hand.js';
import { growthOfReaders } from './growth.js';
import { at, directory, home, on, samples, type Sample } from './inputs.js';
import { measure, type Subject } from './measure.js';
import { peerQualify, peerRoute } from './peer.js';

const aim = { decisions: 1_000_000, timesPeer: 100 };

/**
 * All samples must give the same results in each implementation. Only as many are timed as fit in the processor’s
 * cache, as the facts of one case do.
 */
const all = samples(2000);
const some = all.slice(0, 200);
const law = { on, jurisdiction: belgium };
const setting = { home, on, directory, policy: belgianRoutingPolicy };

const verdicts = all.map(({ findings }) => qualify(findings, law));
const hostings = all.map(({ observations }) => resolveHosting(observations, { at }));

const routed = (
  { classification, needsLegalReview, concernsPromotion }: Qualification,
  hosting: Hosting,
  immediateDanger: boolean,
) => route({ classification, hosting, immediateDanger, needsLegalReview, concernsPromotion }, setting);

function decide({ reported, findings, observations }: Sample): number {
  const address = parseAddress(reported);
  const qualification = qualify(findings, law);
  const decision = routed(
    qualification,
    resolveHosting(observations, { at }),
    findings.immediateDanger === true,
  );
  return address.ok && decision.because.length > 0 ? 1 : 0;
}

/** All three implementations must return the same results before any is timed. */
async function compare(): Promise<void> {
  for (const [index, { findings }] of all.entries()) {
    const [verdict, hosting] = [verdicts[index], hostings[index]];
    if (verdict === undefined || hosting === undefined) continue;
    const { outcome, legs } = routed(verdict, hosting, false);
    const ours = [verdict.classification, outcome, ...legs.map(({ kind }) => kind)].join(' ');
    const peer = await peerQualify(findings);
    const theirs = `${peer.classification} ${await peerRoute(peer, hosting)}`;
    const byHand = qualifyByHand(findings);
    const floor = `${byHand.classification} ${routeByHand(byHand, hosting)}`;
    if (ours !== floor) throw new Error(`Sample ${index}: ${ours} here, ${floor} by hand.`);
    if (ours !== theirs) throw new Error(`Sample ${index}: ${ours} here, ${theirs} in json-rules-engine.`);
  }
}

/** Counts what each decision returns, so that the compiler cannot remove a call as unused. */
const each = (name: string, decision: (sample: Sample, index: number) => number): Subject => ({
  name,
  pass: () => some.reduce((done, sample, index) => done + decision(sample, index), 0),
});

const eachOfPeer = (
  name: string,
  decision: (sample: Sample, index: number) => Promise<unknown>,
): Subject => ({
  name,
  pass: async () => {
    for (const [index, sample] of some.entries()) await decision(sample, index);
    return some.length;
  },
});

const subjects: readonly Subject[] = [
  each('canonicalise', ({ reported }) => (parseAddress(reported).ok ? 1 : 0)),
  each('new URL', ({ reported }) => (new URL(reported).href === '' ? 0 : 1)),
  each('qualify', ({ findings }) => (qualify(findings, law).lawVersion === '' ? 0 : 1)),
  {
    name: 'qualify, uncached',
    pass: () => {
      const jurisdiction = { ...belgium };
      return some.filter(({ findings }) => qualify(findings, { on, jurisdiction }).lawVersion !== '').length;
    },
  },
  each('resolve hosting', ({ observations }) =>
    resolveHosting(observations, { at }).decidedBy.length > 0 ? 1 : 0,
  ),
  each('route', (_, index) => {
    const [verdict, hosting] = [verdicts[index], hostings[index]];
    if (verdict === undefined || hosting === undefined) return 0;
    return routed(verdict, hosting, false).because.length > 0 ? 1 : 0;
  }),
  each('qualify and route', ({ findings }, index) => {
    const hosting = hostings[index];
    if (hosting === undefined) return 0;
    return routed(qualify(findings, law), hosting, false).because.length > 0 ? 1 : 0;
  }),
  each('by hand: qualify and route', ({ findings }, index) => {
    const hosting = hostings[index];
    return hosting === undefined ? 0 : routeByHand(qualifyByHand(findings), hosting) === '' ? 0 : 1;
  }),
  each('report to route', decide),
  eachOfPeer('peer qualify', ({ findings }) => peerQualify(findings)),
  eachOfPeer('peer route', (_, index) => {
    const [verdict, hosting] = [verdicts[index], hostings[index]];
    return verdict && hosting ? peerRoute(verdict, hosting) : Promise.resolve();
  }),
  eachOfPeer('peer qualify and route', async ({ findings }, index) => {
    const hosting = hostings[index];
    return hosting && peerRoute(await peerQualify(findings), hosting);
  }),
];

/** The name of the row, what is timed, and what it is compared with. */
const rows = [
  ['canonicalise an address', 'canonicalise', 'new URL'],
  ['qualify findings', 'qualify', 'peer qualify'],
  ['qualify, uncached', 'qualify, uncached', 'peer qualify'],
  ['resolve hosting, two observations', 'resolve hosting', null],
  ['route', 'route', 'peer route'],
  ['qualify and route', 'qualify and route', 'peer qualify and route'],
  ['qualify and route, and the lower bound', 'qualify and route', 'by hand: qualify and route'],
  ['report to route, all of these', 'report to route', 'peer qualify and route'],
  ['report to route, and a lower bound', 'report to route', 'new URL'],
] as const;

await compare();
const rates = await measure(subjects);
const thousands = (rate: number) => Math.round(rate).toLocaleString('en');

console.table(
  Object.fromEntries(
    rows.map(([title, ours, theirs]) => {
      const rate = rates.get(ours) ?? Number.NaN;
      const other = theirs === null ? null : (rates.get(theirs) ?? Number.NaN);
      return [
        title,
        {
          'decisions/s': thousands(rate),
          'compared with': theirs?.replace('peer', 'json-rules-engine:') ?? '',
          'its decisions/s': other === null ? '' : thousands(other),
          ratio: other === null ? '' : `${(rate / other).toPrecision(3)}x`,
        },
      ];
    }),
  ),
);
console.log(
  `Node ${process.version}, per second of processor time, ${all.length} samples with equal results from all, ${some.length} of them timed.`,
);
console.log(
  'json-rules-engine only qualifies and routes: addresses and hosting are resolved for it in advance.',
);

const decided = rates.get('report to route') ?? Number.NaN;
const timesPeer = decided / (rates.get('peer qualify and route') ?? Number.NaN);
console.log(
  `Report to route: ${thousands(decided)} a second, target ${thousands(aim.decisions)}; ${timesPeer.toPrecision(3)} times json-rules-engine, target ${aim.timesPeer}.`,
);

console.log(
  '\nThe slowest hostile text of 1 MiB, and the ratio to 256 KiB of it: 4x is linear, 16x is quadratic.',
);
console.table(
  Object.fromEntries(
    growthOfReaders().map(({ name, seconds, ratio, text }) => [
      name,
      { ms: (seconds * 1000).toFixed(1), ratio: `${ratio.toPrecision(2)}x`, text: JSON.stringify(text) },
    ]),
  ),
);
