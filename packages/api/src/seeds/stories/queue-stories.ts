import { placeInWords, webAddress } from '../addresses.js';
import { assess, claim, release, takeOver } from '../casework.js';
import { baseline, national } from '../findings.data.js';
import { report } from '../reporting.js';
import { hours, untilBeforeEnd, type Tell } from './stage.js';
import { confirmedIn, judged, reported, seenIn, taken } from './steps.js';

// Cases that are in the queue, or that are claimed at present.

export const untouched: Tell = async function* (stage) {
  await reported(stage);
};

export const reportedByMany: Tell = async function* (stage) {
  const { desk, random } = stage;
  const url = webAddress(random, stage.number());
  const times = random.whole(3, 8);
  for (let time = 1; time <= times; time += 1) {
    await report(desk, random, [url]);
    yield random.whole(10, hours(7));
  }
};

export const dangerReported: Tell = async function* (stage) {
  await reported(stage, { immediateDanger: true, hasContact: true });
};

/** A place without a web address, described in words. */
export const placeReported: Tell = async function* (stage) {
  const { desk, random } = stage;
  await report(desk, random, [placeInWords(random, stage.number())]);
};

/** A child in danger at a place in words: police receive it before anybody has looked at the report. */
export const dangerInWords: Tell = async function* (stage) {
  const { desk, random } = stage;
  await report(desk, random, [placeInWords(random, stage.number())], {
    immediateDanger: true,
    hasContact: true,
  });
};

/** One report with three valid addresses and two that cannot be read. */
export const severalAddresses: Tell = async function* (stage) {
  const { desk, random } = stage;
  const urls = [1, 2, 3].map(() => webAddress(random, stage.number()));
  const siteAccess = { username: 'demo', password: 'synthetic' };
  await report(desk, random, [...urls, 'not an address', 'ftp:'], { hasContact: true, siteAccess });
};

export const claimedNow: Tell = async function* (stage) {
  const found = await reported(stage);
  yield untilBeforeEnd(stage, stage.random.whole(2, 20));
  await claim(stage.desk, stage.random.pick(['analyst', 'secondAnalyst']), found);
};

export const takenOverNow: Tell = async function* (stage) {
  const found = await reported(stage);
  yield untilBeforeEnd(stage, 18);
  await claim(stage.desk, 'secondAnalyst', found);
  yield 10;
  await takeOver(stage.desk, found);
};

export const givenBack: Tell = async function* (stage) {
  const found = await reported(stage);
  yield* taken(stage, found);
  await seenIn('DE')(stage, found, 'analyst');
  await release(stage.desk, 'analyst', found);
};

export const leftToLapse: Tell = async function* (stage) {
  const found = await reported(stage);
  yield* taken(stage, found, 'secondAnalyst');
};

export const judgedNotRouted: Tell = async function* (stage) {
  yield* judged(stage, await reported(stage), confirmedIn('NL'), national);
};

export const awaitingSecond: Tell = async function* (stage) {
  yield* judged(stage, await reported(stage), confirmedIn('BE'), baseline);
};

export const secondAtWork: Tell = async function* (stage) {
  const found = await reported(stage);
  yield* judged(stage, found, confirmedIn('BE'), baseline);
  yield untilBeforeEnd(stage, stage.random.whole(2, 15));
  await claim(stage.desk, 'secondAnalyst', found);
};

/** Assessed with danger before the hosting is known; a second, blind opinion may follow. */
export const judgedInDanger: Tell = async function* (stage) {
  const found = await reported(stage);
  yield untilBeforeEnd(stage, 20);
  await claim(stage.desk, 'analyst', found);
  yield 8;
  await assess(stage.desk, 'analyst', found, { ...national, immediateDanger: true });
};
