import { iso3166Countries, isIsoCountry, mayMoveInIccam, type CountryCode } from '@meldpunt/domain';
import { actingCountryOf } from '../../../platform/rulebook.js';
import type { WorkContext } from '../../../platform/work-context.js';
import type { Attempt } from '../../hand-overs/index.js';
import { addressSeenIn } from '../../hosting/index.js';
import { againstTheRules, answersMissing, calledOff, failedBy } from '../outcomes.js';
import type { Telling } from './telling.js';
import { noteMovedOn } from './note-on-item.js';

/**
 * Passes an item on to the country it is hosted in now: its hosting first, then who has it. Done again it changes
 * nothing.
 */
export async function moveItem(telling: Telling): Promise<Attempt> {
  const { handOver, due } = telling;
  const country = handOver.payload['country'] as CountryCode;
  const isDue = due.some((one) => one.tell === 'MOVE' && one.country === country);
  return isDue ? moveTo(telling, country) : calledOff('NO_LONGER_TRUE');
}

/** The two calls of a move, whatever asks for it. */
export async function moveTo(
  { client, work, own, content, item }: Omit<Telling, 'handOver' | 'due'>,
  country: CountryCode,
): Promise<Attempt> {
  const { content_id: contentId, id, content_item_id: contentItemId } = own.item;
  const moved: Attempt = {
    outcome: 'CONFIRMED',
    proof: { contentId, country },
    effect: (em) =>
      noteMovedOn(em, id, { assignedCountryCode: country, countryAssignmentDate: work.clock() }),
  };
  if (content.assignedCountryCode === country) return moved;
  if (!mayMoveInIccam(item, work.rulebook.home).ok) return againstTheRules;
  // A place that the exchange has no code for is told by a person.
  if (!isIsoCountry(country)) return answersMissing;
  const address = await addressSeenIn(work.em, contentItemId ?? '', placesOf(country, work));
  if (address === null) return answersMissing;
  const hosted = await client.setHosting(contentId, address, country);
  if (!hosted.ok) return failedBy(hosted.error);
  const assigned = await client.assignCountry(contentId, country);
  return assigned.ok ? moved : failedBy(assigned.error);
}

/** A country and the territories that it covers. */
const placesOf = (country: CountryCode, { clock, rulebook }: WorkContext): readonly CountryCode[] =>
  (iso3166Countries as readonly CountryCode[]).filter(
    (place) => actingCountryOf(place, clock(), rulebook) === country,
  );
