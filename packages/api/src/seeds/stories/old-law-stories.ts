import { close } from '../casework.js';
import { generated, harmless, national, promotion } from '../findings.data.js';
import { acknowledge, clear, complete, saidAndSeenOffline } from '../hand-overs.js';
import { issueDossier, sendNotice } from '../notices.js';
import { days, untilOffice, type Stage, type Story, type Tell } from './stage.js';
import { confirmedIn, handled, judged, reported, unknown } from './steps.js';
import type { Found } from '../casework.js';

// Decisions of 8 April to 31 August 2026, when the new Criminal Code was assumed to be in force although it had been
// postponed. All of these cases are closed; `npm run law:review` finds them.

async function* withPolice(stage: Stage): AsyncGenerator<number, Found, void> {
  const found = await reported(stage);
  yield* handled(stage, found, confirmedIn('BE'), stage.random.pick([national, generated]));
  yield untilOffice(stage);
  await acknowledge(stage.desk, found, 'POLICE');
  await issueDossier(stage.desk, found);
  return found;
}

/** The dossier of police and the notice to the provider cite the wrong articles. */
export const noticedUnderWrongCode: Tell = async function* (stage) {
  const { desk, random } = stage;
  const found = yield* withPolice(stage);
  yield random.whole(20, 120);
  await clear(desk, found);
  yield 70;
  await sendNotice(desk, found);
  yield days(random.whole(2, 4));
  await complete(desk, found, 'HOSTING_PROVIDER', 'REMOVED', saidAndSeenOffline(desk, 1, 30));
  yield untilOffice(stage);
  await complete(desk, found, 'POLICE', 'INVESTIGATED');
};

/** Transferred to another hotline; the report contains no article. */
export const transferredUnderWrongCode: Tell = async function* (stage) {
  const found = await reported(stage);
  yield* handled(stage, found, confirmedIn('NL'), national);
  yield days(stage.random.whole(2, 5));
  await complete(stage.desk, found, 'INHOPE_HOTLINE', 'TRANSFERRED');
};

/** Assessed under an article that was not in force yet. */
export const promotionBeforeItsArticle: Tell = async function* (stage): Story {
  const found = await reported(stage);
  yield* handled(stage, found, confirmedIn('BE'), promotion);
  yield untilOffice(stage);
  await acknowledge(stage.desk, found, 'POLICE');
  await issueDossier(stage.desk, found);
  await clear(stage.desk, found);
  yield days(stage.random.whole(2, 4));
  await complete(stage.desk, found, 'HOSTING_PROVIDER', 'REMOVED', saidAndSeenOffline(stage.desk, 1, 30));
  yield untilOffice(stage);
  await complete(stage.desk, found, 'POLICE', 'NO_FURTHER_ACTION');
};

/** Closed as not illegal under the wrong definition; the correct definition has an equal result. */
export const closedUnderWrongCode: Tell = async function* (stage) {
  const found = await reported(stage);
  yield* judged(stage, found, unknown, harmless);
  await close(stage.desk, 'analyst', found, 'NOT_ILLEGAL');
};
