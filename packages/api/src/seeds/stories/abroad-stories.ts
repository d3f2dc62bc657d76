import { ipfsAddress, onionAddress } from '../addresses.js';
import { addItem, assess, claim, observe, route, type Found } from '../casework.js';
import { baseline, harmless, national, promotion } from '../findings.data.js';
import { webAddress } from '../addresses.js';
import { acknowledge, complete, saidAndSeenOffline } from '../hand-overs.js';
import { report } from '../reporting.js';
import { days, untilOffice, type Stage, type Story, type Tell } from './stage.js';
import { confirmedIn, handled, judged, reported, seenIn, withoutCountry } from './steps.js';

// Cases hosted abroad, in several countries or in none.

const members = ['NL', 'DE', 'FR', 'US', 'CZ', 'IE', 'PL', 'PT'] as const;
const nonMembers = ['IN', 'NO', 'VN', 'SG', 'MA'] as const;

async function* routedTo(stage: Stage, found: Found, countries: readonly [string, ...string[]]): Story {
  const findings = stage.random.pick([baseline, national]);
  yield* handled(stage, found, confirmedIn(stage.random.pick(countries)), findings);
}

export const toMember: Tell = async function* (stage) {
  yield* routedTo(stage, await reported(stage), members);
};

export const toNonMember: Tell = async function* (stage) {
  yield* routedTo(stage, await reported(stage), nonMembers);
};

export const acknowledgedAbroad: Tell = async function* (stage) {
  const found = await reported(stage);
  yield* routedTo(stage, found, nonMembers);
  yield untilOffice(stage);
  await acknowledge(stage.desk, found, 'POLICE_ABROAD');
};

export const promotionAbroad: Tell = async function* (stage) {
  yield* handled(stage, await reported(stage), confirmedIn('NL'), promotion);
};

const inNetwork = (address: (number: number) => string): Tell =>
  async function* (stage) {
    const [found] = await report(stage.desk, stage.random, [address(stage.number())]);
    yield* handled(stage, found, withoutCountry, stage.random.pick([baseline, national]));
  };
export const onion = inNetwork(onionAddress);
export const ipfs = inNetwork(ipfsAddress);

export const severalCountries: Tell = async function* (stage) {
  yield* handled(stage, await reported(stage), seenIn('BE', 'NL'), national);
};

/** A page and two files of it, each hosted in another country. */
export const pageWithFiles: Tell = async function* (stage) {
  const { desk, random } = stage;
  const page = await reported(stage);
  yield* judged(stage, page, confirmedIn('BE'), harmless);
  for (const country of ['NL', 'US']) {
    const file = await addItem(desk, 'analyst', page, webAddress(random, stage.number()));
    await confirmedIn(country)(stage, file, 'analyst');
    yield 2;
    await assess(desk, 'analyst', file, national);
  }
  await route(desk, 'analyst', page);
};

/** Routed at home, then moved to a member country: referrals that were not sent yet are withdrawn. */
export const movedAbroad: Tell = async function* (stage) {
  const { desk } = stage;
  const found = await reported(stage);
  yield* handled(stage, found, confirmedIn('BE'), national);
  yield untilOffice(stage);
  await acknowledge(desk, found, 'POLICE');
  yield days(1);
  yield untilOffice(stage);
  await claim(desk, 'analyst', found);
  yield 3;
  await observe(desk, 'analyst', found, 'ANALYST', { country: 'NL' as never, provider: 'Example Hosting 7' });
  yield 2;
  await route(desk, 'analyst', found);
};

export const refusedAbroad: Tell = async function* (stage) {
  const found = await reported(stage);
  yield* routedTo(stage, found, members);
  yield days(2);
  await complete(stage.desk, found, 'INHOPE_HOTLINE', 'REFUSED');
};

export const reportedMoved: Tell = async function* (stage) {
  const found = await reported(stage);
  yield* routedTo(stage, found, members);
  yield days(3);
  await complete(stage.desk, found, 'INHOPE_HOTLINE', 'MOVED');
};

export const transferred: Tell = async function* (stage) {
  const found = await reported(stage);
  yield* routedTo(stage, found, members);
  yield days(stage.random.whole(1, 3));
  await complete(stage.desk, found, 'INHOPE_HOTLINE', 'TRANSFERRED');
};

export const removedAbroad: Tell = async function* (stage) {
  const { desk } = stage;
  const found = await reported(stage);
  yield* routedTo(stage, found, members);
  yield days(4);
  await complete(desk, found, 'INHOPE_HOTLINE', 'REMOVED', saidAndSeenOffline(desk, 3, 40));
};

export const handedOver: Tell = async function* (stage) {
  const { desk, random } = stage;
  const found = await reported(stage);
  yield* routedTo(stage, found, nonMembers);
  yield untilOffice(stage);
  await acknowledge(desk, found, 'POLICE_ABROAD');
  yield days(2);
  yield untilOffice(stage);
  await complete(
    desk,
    found,
    'POLICE_ABROAD',
    random.pick(['FORWARDED_ABROAD', 'FORWARDED_ABROAD', 'INVESTIGATED']),
  );
};
