import { webAddress } from '../addresses.js';
import { assess, claim, close, reopen, route } from '../casework.js';
import { gone, harmless, locked, national, otherLaw, unrealistic } from '../findings.data.js';
import { report } from '../reporting.js';
import { days, untilOffice, type Tell } from './stage.js';
import { confirmedIn, handled, judged, reported, seenIn, unknown } from './steps.js';

// Cases that ended without a hand-over, and addresses that were reported again.

export const notIllegal: Tell = async function* (stage) {
  yield* handled(stage, await reported(stage), seenIn('US'), harmless);
};

export const outOfScope: Tell = async function* (stage) {
  const found = await reported(stage);
  yield* judged(stage, found, unknown, harmless);
  await close(stage.desk, 'analyst', found, 'OUT_OF_SCOPE');
};

export const notFound: Tell = async function* (stage) {
  const found = await reported(stage);
  yield* judged(stage, found, unknown, gone);
  await close(stage.desk, 'analyst', found, 'NOT_FOUND');
};

export const notAssessable: Tell = async function* (stage) {
  const found = await reported(stage);
  yield* judged(stage, found, unknown, locked);
  await close(stage.desk, 'analyst', found, 'NOT_ASSESSABLE');
};

/** Content under other law: held until the analyst has told the reporter which service is responsible. */
export const referredElsewhere: Tell = async function* (stage) {
  const found = await reported(stage);
  yield* handled(stage, found, seenIn('NL'), otherLaw);
  yield 6;
  await close(stage.desk, 'analyst', found, 'REFERRED_ELSEWHERE');
};

/** A question of law that a supervisor decides. */
export const reviewedAndHarmless: Tell = async function* (stage) {
  const { desk } = stage;
  const found = await reported(stage);
  yield* handled(stage, found, seenIn('FR'), unrealistic);
  yield untilOffice(stage);
  await claim(desk, 'supervisor', found);
  yield 12;
  await assess(desk, 'supervisor', found, { ...unrealistic, legalReview: 'NOT_PUNISHABLE' });
  yield 2;
  await route(desk, 'supervisor', found);
};

/** Closed and reported again: a linked cycle is in the queue. */
export const seenAgain: Tell = async function* (stage) {
  const { desk, random } = stage;
  const url = webAddress(random, stage.number());
  const [first] = await report(desk, random, [url]);
  yield* handled(stage, first, unknown, gone);
  yield days(random.whole(3, 8));
  await report(desk, random, [url]);
};

/** Closed, reopened by an analyst, and then handed over. */
export const reopened: Tell = async function* (stage) {
  const found = await reported(stage);
  yield* handled(stage, found, unknown, gone);
  yield days(3);
  yield untilOffice(stage);
  const again = await reopen(stage.desk, 'analyst', found, 'SEEN_AGAIN');
  yield* handled(stage, again, confirmedIn('DE'), national);
};
