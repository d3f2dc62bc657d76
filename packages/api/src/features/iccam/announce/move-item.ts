import { iso3166Countries, isIsoCountry, mayMoveInIccam, type CountryCode } from '@meldpunt/domain';
import { actingCountryOf } from '../../../platform/rulebook.js';
import type { WorkContext } from '../../../platform/work-context.js';
import type { Attempt } from '../../hand-overs/index.js';
import { addressSeenIn } from '../../hosting/index.js';
import { againstTheRules, requiredAnswersMissing, calledOff, failedBy } from '../outcomes.js';
import type { AnnouncementContext } from './announcement-context.js';
import { noteMovedOn } from './note-on-item.js';

/** Moves an item to the country that hosts it now. Idempotent. */
export async function moveItem(announcement: AnnouncementContext): Promise<Attempt> {
  const { handOver, due } = announcement;
  const country = handOver.payload['country'] as CountryCode;
  const isDue = due.some((one) => one.tell === 'MOVE' && one.country === country);
  return isDue ? moveTo(announcement, country) : calledOff('NO_LONGER_TRUE');
}

/** Makes the two calls of a move: set the hosting first, then assign the country. */
export async function moveTo(
  { client, context, own, content, item }: Omit<AnnouncementContext, 'handOver' | 'due'>,
  country: CountryCode,
): Promise<Attempt> {
  const { contentId, id, contentItemId } = own.item;
  const moved: Attempt = {
    outcome: 'CONFIRMED',
    proof: { contentId, country },
    effect: (em) =>
      noteMovedOn(em, id, { assignedCountryCode: country, countryAssignmentDate: context.clock() }),
  };
  if (content.assignedCountryCode === country) return moved;
  if (!mayMoveInIccam(item, context.rulebook.home).ok) return againstTheRules;
  // ICCAM has no code for this country, so a person must report it another way.
  if (!isIsoCountry(country)) return requiredAnswersMissing;
  const address = await addressSeenIn(context.em, contentItemId ?? '', placesOf(country, context));
  if (address === null) return requiredAnswersMissing;
  const hosted = await client.setHosting(contentId, address, country);
  if (!hosted.ok) return failedBy(hosted.error);
  const assigned = await client.assignCountry(contentId, country);
  return assigned.ok ? moved : failedBy(assigned.error);
}

/** A country and its territories. */
const placesOf = (country: CountryCode, { clock, rulebook }: WorkContext): readonly CountryCode[] =>
  (iso3166Countries as readonly CountryCode[]).filter(
    (place) => actingCountryOf(place, clock(), rulebook) === country,
  );
