import { Gate, NoticeIssuer, OrphanHandling, type RoutingPolicy } from '../../src/index.js';

/** Every value of every choice in a routing policy. The last maximum age makes even a check of today stale. */
const choices = {
  noticeIssuer: Object.values(NoticeIssuer),
  homeProviderGate: [null, ...Object.values(Gate)],
  copyForeignToPolice: [false, true],
  proxied: ['HOLD', 'POLICE'],
  lowConfidence: ['HOLD', 'ROUTE'],
  nonMember: Object.values(OrphanHandling),
  unconfirmed: Object.values(OrphanHandling),
  promotionAbroad: ['POLICE_ABROAD', 'INHOPE_HOTLINE'],
  staleMembership: ['WARN', 'HOLD'],
  minimumConfidence: ['LOW', 'MEDIUM', 'HIGH'],
  staleAfterMonths: [null, 12, 0],
} as const satisfies Record<string, readonly unknown[]>;
type Choice = keyof typeof choices;

const options = Object.values(choices).map((values) => values.length);
const places = Object.fromEntries(Object.keys(choices).map((name, place) => [name, place])) as Readonly<
  Record<Choice, number>
>;

/** The number of policies. */
export const policyCount = options.reduce((product, count) => product * count, 1);

/** The chosen option of each choice; -1 when the choice was not read. */
type Made = Int8Array;

let made: Made = new Int8Array(options.length);
let isDeciding = false;
const pending: Made[] = [];

/** The chosen option of a choice. On the first read it is the first option; the others follow in later runs. */
function look(place: number): number {
  const option = made[place] ?? 0;
  if (option >= 0 || !isDeciding) return Math.max(option, 0);
  for (let other = 1; other < (options[place] ?? 0); other += 1) {
    const otherwise = made.slice();
    otherwise[place] = other;
    pending.push(otherwise);
  }
  made[place] = 0;
  return 0;
}

/** The number of policies with the same options for all choices that were read. */
function agreeing(): number {
  let count = 1;
  for (let place = 0; place < options.length; place += 1)
    if (made[place] === -1) count *= options[place] ?? 0;
  return count;
}

const read = <Name extends Choice>(name: Name) =>
  choices[name][look(places[name])] as (typeof choices)[Name][number];

/** One policy whose choices are made when they are read. */
const policy: RoutingPolicy = {
  get noticeIssuer() {
    return read('noticeIssuer');
  },
  get homeProviderGate() {
    return read('homeProviderGate');
  },
  get copyForeignToPolice() {
    return read('copyForeignToPolice');
  },
  get proxied() {
    return read('proxied');
  },
  get lowConfidence() {
    return read('lowConfidence');
  },
  get promotionAbroad() {
    return read('promotionAbroad');
  },
  get staleMembership() {
    return read('staleMembership');
  },
  orphans: {
    get nonMember() {
      return read('nonMember');
    },
    get unconfirmed() {
      return read('unconfirmed');
    },
  },
  membership: {
    get minimumConfidence() {
      return read('minimumConfidence');
    },
    get staleAfterMonths() {
      return read('staleAfterMonths');
    },
  },
};

/**
 * Decides under every policy and returns how many decisions that covers. A decision that never reads a choice is the
 * same for all its options, so it runs once for all of them; every option of a choice that it reads is tried. `check`
 * gets each decision with its policy.
 */
export function underEveryPolicy<Decision>(
  decide: (policy: RoutingPolicy) => Decision,
  check: (decision: Decision, policy: RoutingPolicy) => void,
): number {
  let policies = 0;
  pending.push(new Int8Array(options.length).fill(-1));
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    made = next;
    isDeciding = true;
    const decision = decide(policy);
    isDeciding = false;
    policies += agreeing();
    check(decision, policy);
  }
  return policies;
}
