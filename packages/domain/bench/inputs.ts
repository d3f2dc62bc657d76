import {
  answersTo,
  inhopeDirectory,
  parseCalendarDate,
  parseCountryCode,
  type CalendarDate,
  type CountryCode,
  type Findings,
  type HostingObservation,
} from '@meldpunt/domain';

/** The input of one decision: the reported address, the observations of it and the analyst’s findings. */
export interface Sample {
  readonly reported: string;
  readonly observations: readonly HostingObservation[];
  readonly findings: Findings;
}

/** The day, instant and directory that every decision uses. */
export const on: CalendarDate = required(parseCalendarDate('2026-11-22'));
export const at = new Date('2026-11-22T12:00:00Z');
export const home: CountryCode = required(parseCountryCode('BE'));
export const directory = inhopeDirectory;

const countries = ['BE', 'BE', 'NL', 'US', 'DE', 'FR', 'RU', 'SG', 'CA', 'VN'].map((code) =>
  required(parseCountryCode(code)),
);

// Eight ordinary addresses, and one each with tracking parameters, with capitals and a default port, with escapes and
// with an IPv4 host.
const shapes: readonly ((n: number) => string)[] = [
  (n) => `https://host${n}.example/`,
  (n) => `https://www.host${n}.example/gallery/${n}`,
  (n) => `http://cdn${n}.host.example/files/2026/11/${n}.html`,
  (n) => `https://board${n}.test/thread/${n}?page=2`,
  (n) => `https://forum${n}.example/viewtopic.php?f=12&t=${n}#p${n}`,
  (n) => `https://host.example/a/b/c/d/e/${n}/index.html`,
  (n) => `http://share${n}.invalid/f/${n.toString(36)}`,
  (n) => `https://blog${n}.example/2026/11/22/some-longer-title-of-a-page-${n}`,
  (n) => `https://shop${n}.example/item?id=${n}&utm_source=mail&utm_medium=link`,
  (n) => `HTTPS://Host${n}.Example:443/Path/${n}`,
  (n) => `https://wiki${n}.example/caf%c3%a9/${n}%2f`,
  (n) => `http://192.0.2.${n % 256}/${n}`,
];

/** A pseudo-random sequence that is the same in every run. */
function* numbers(): Generator<number> {
  for (let state = 20261122; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Samples without open questions, legal review or danger, each hosted in at most one country. */
export function samples(count: number): readonly Sample[] {
  const random = numbers();
  const pick = <Item>(items: readonly Item[]): Item =>
    required(items[Math.floor((random.next().value ?? 0) * items.length)] ?? null);
  return Array.from({ length: count }, (_, n) => ({
    reported: pick(shapes)(n),
    observations: observed(n, pick(countries), pick([false, false, false, true])),
    findings: {
      accessibility: pick([...answersTo.accessibility.slice(0, 2), ...Array(6).fill('ACCESSIBLE')]),
      medium: pick(answersTo.medium),
      subject: pick(answersTo.subject),
      conduct: pick(answersTo.conduct),
      apparentAge: pick(answersTo.apparentAge),
      sex: pick(answersTo.sex),
      severe: pick(answersTo.severe),
      realChild: pick(answersTo.realChild),
      selfGenerated: pick(answersTo.selfGenerated),
      childModelling: pick(answersTo.childModelling),
      promotesAbuse: pick([false, false, false, true]),
      advertisesAbuse: pick([false, false, false, true]),
      besideDefinition: [pick(['NONE', 'NONE', 'NONE', 'GROOMING'])],
      immediateDanger: false,
    },
  }));
}

function observed(n: number, country: CountryCode, isProxy: boolean): readonly HostingObservation[] {
  const common = {
    observedAt: new Date(at.getTime() - 3_600_000),
    ipAddress: `192.0.2.${n % 256}`,
    isAnycast: false,
    network: null,
  };
  return [
    { ...common, id: `dns-${n}`, source: 'DNS', country: null, provider: null, isProxy },
    { ...common, id: `geo-${n}`, source: 'IP_GEOLOCATION', country, provider: 'Host', isProxy: false },
  ];
}

function required<Value>(value: Value | null): Value {
  if (value === null) throw new RangeError('A constant of the benchmark does not parse.');
  return value;
}
