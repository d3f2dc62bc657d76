import { assess, claim, observe, route } from '../casework.js';
import { baseline, generated, national, urgent } from '../findings.data.js';
import { acknowledge, clear, complete, hold, saidAndSeenOffline } from '../hand-overs.js';
import { days, hours, untilOffice, type Stage, type Story, type Tell } from './stage.js';
import { behindProxy, confirmedIn, handled, judged, reported } from './steps.js';
import type { Found } from '../casework.js';

// Cases hosted at home: referred to police, and to the provider after police clear the takedown.

async function* routedAtHome(stage: Stage, found: Found): Story {
  yield* handled(stage, found, confirmedIn('BE'), stage.random.pick([national, generated]));
}

export const gateAwaited: Tell = async function* (stage) {
  yield* routedAtHome(stage, await reported(stage));
};

export const gateAwaitedWithPolice: Tell = async function* (stage) {
  const found = await reported(stage);
  yield* routedAtHome(stage, found);
  yield untilOffice(stage);
  await acknowledge(stage.desk, found, 'POLICE');
};

export const gateHeld: Tell = async function* (stage) {
  const { desk, random } = stage;
  const found = await reported(stage);
  yield* routedAtHome(stage, found);
  yield untilOffice(stage);
  await acknowledge(desk, found, 'POLICE');
  yield random.whole(5, 40);
  const reasons = ['ONGOING_INVESTIGATION', 'EVIDENCE_PRESERVATION', 'VICTIM_IDENTIFICATION'] as const;
  await hold(desk, found, random.whole(3, 28), random.pick(reasons));
};

export const gateCleared: Tell = async function* (stage) {
  const found = await reported(stage);
  yield* routedAtHome(stage, found);
  yield untilOffice(stage);
  await acknowledge(stage.desk, found, 'POLICE');
  yield stage.random.whole(20, hours(3));
  await clear(stage.desk, found);
};

/** Two blind assessments that agree. */
async function* agreed(stage: Stage, found: Found): Story {
  yield* judged(stage, found, confirmedIn('BE'), baseline);
  yield untilOffice(stage);
  await claim(stage.desk, 'secondAnalyst', found);
  yield 5;
  await assess(stage.desk, 'secondAnalyst', found, baseline);
  yield 2;
  await route(stage.desk, 'secondAnalyst', found);
}

export const baselineAtHome: Tell = async function* (stage) {
  yield* agreed(stage, await reported(stage));
};

/** Two opinions disagree, and a supervisor gives the deciding opinion. */
export const settledAtHome: Tell = async function* (stage) {
  const { desk } = stage;
  const found = await reported(stage);
  yield* judged(stage, found, confirmedIn('BE'), baseline);
  yield untilOffice(stage);
  await claim(desk, 'secondAnalyst', found);
  yield 6;
  await assess(desk, 'secondAnalyst', found, national);
  yield untilOffice(stage);
  await claim(desk, 'supervisor', found);
  yield 9;
  await assess(desk, 'supervisor', found, baseline);
  yield 2;
  await route(desk, 'supervisor', found);
};

export const dangerAtHome: Tell = async function* (stage) {
  const { desk } = stage;
  const found = await reported(stage, { immediateDanger: true, hasContact: true });
  yield 6;
  await claim(desk, 'analyst', found);
  yield 3;
  await confirmedIn('BE')(stage, found, 'analyst');
  await assess(desk, 'analyst', found, urgent(national));
  yield 2;
  await route(desk, 'analyst', found);
  yield 25;
  await acknowledge(desk, found, 'POLICE');
};

/** Held because of a proxy, until its operator names the origin. */
export const originFound: Tell = async function* (stage) {
  const { desk } = stage;
  const found = await reported(stage);
  yield* handled(stage, found, behindProxy, national);
  yield days(2);
  yield untilOffice(stage);
  await claim(desk, 'analyst', found);
  yield 3;
  const [country, provider] = ['BE' as never, 'Example Hosting 5'];
  await observe(desk, 'analyst', found, 'PROXY_OPERATOR', { country, provider, ipAddress: '192.0.2.10' });
  yield 2;
  await route(desk, 'analyst', found);
};

/** Cleared, removed, checked twice, and completed by police: closed as removed. */
export const removedAtHome: Tell = async function* (stage) {
  const { desk, random } = stage;
  const found = await reported(stage);
  yield* random.pick([routedAtHome, agreed])(stage, found);
  yield untilOffice(stage);
  await acknowledge(desk, found, 'POLICE');
  await clear(desk, found);
  yield days(random.whole(2, 4));
  await complete(desk, found, 'HOSTING_PROVIDER', 'REMOVED', saidAndSeenOffline(desk, 1, 30));
  yield untilOffice(stage);
  await complete(desk, found, 'POLICE', random.pick(['INVESTIGATED', 'NO_FURTHER_ACTION']));
};

/** The content was gone before the notice could be sent. */
export const goneAtHome: Tell = async function* (stage) {
  const { desk } = stage;
  const found = await reported(stage);
  yield* routedAtHome(stage, found);
  yield untilOffice(stage);
  await clear(desk, found);
  yield days(1);
  await complete(desk, found, 'HOSTING_PROVIDER', 'UNAVAILABLE', saidAndSeenOffline(desk, 2));
  yield untilOffice(stage);
  await complete(desk, found, 'POLICE', 'INVESTIGATED');
};

/** The provider refuses; the case waits for a person. */
export const refusedAtHome: Tell = async function* (stage) {
  const { desk } = stage;
  const found = await reported(stage);
  yield* routedAtHome(stage, found);
  yield untilOffice(stage);
  await clear(desk, found);
  yield days(2);
  await complete(desk, found, 'HOSTING_PROVIDER', 'REFUSED');
};
