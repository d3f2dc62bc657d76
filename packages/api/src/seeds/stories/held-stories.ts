import { assess, claim } from '../casework.js';
import { baseline, national, otherLaw, unclear, unrealistic, urgent } from '../findings.data.js';
import { untilOffice, type Tell } from './stage.js';
import {
  anycast,
  behindProxy,
  handled,
  inTurn,
  judged,
  reported,
  seenIn,
  statedBy,
  unknown,
  type Hosting,
} from './steps.js';

// Cases that wait for the decision of a person, for each reason.

const heldFor = (hosting: Hosting, findings = national): Tell =>
  async function* (stage) {
    yield* handled(stage, await reported(stage), hosting, findings);
  };

export const originHidden = heldFor(behindProxy);
export const hostingConflicting = heldFor(
  inTurn(statedBy('PROVIDER_STATEMENT', 'NL'), statedBy('PROXY_OPERATOR', 'US')),
);
export const hostingUnresolved = heldFor(unknown);
export const countryUncertain = heldFor(inTurn(seenIn('NL'), statedBy('RDAP', 'FR')));
export const anycastUncertain = heldFor(anycast('US'));
export const legalReviewNeeded = heldFor(seenIn('FR'), unrealistic);
export const undetermined = heldFor(seenIn('DE'), unclear);
export const matterOfOtherLaw = heldFor(seenIn('NL'), otherLaw);
export const dangerUnresolved = heldFor(unknown, urgent(national));

export const opinionsDisagree: Tell = async function* (stage) {
  const found = await reported(stage);
  yield* judged(stage, found, seenIn('BE'), baseline);
  yield untilOffice(stage);
  await claim(stage.desk, 'secondAnalyst', found);
  yield 6;
  await assess(stage.desk, 'secondAnalyst', found, national);
};
