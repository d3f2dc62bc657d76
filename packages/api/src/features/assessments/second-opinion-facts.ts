import type { EntityManager } from '@mikro-orm/postgresql';
import {
  opinionHistory,
  type Classification,
  type CountryCode,
  type SecondOpinionFacts,
} from '@meldpunt/domain';
import { keyedHash } from '../../platform/crypto/sealed.js';
import { actingCountryOf } from '../../platform/rulebook.js';
import type { ActingContext } from '../../platform/work-context.js';
import { conclusionsOnSameAddress, type ContentItem } from '../cases/index.js';
import { AssessmentEntity } from './assessment.entity.js';

const lotBytes = 6;

/**
 * The lot of an item: evenly distributed from 0 to 1, and always the same. Only who has the key of the server can
 * compute it, so nobody can know before their opinion whether there will be a second one.
 */
export const lotOf = (key: Buffer, itemId: string): number =>
  keyedHash(key, `second opinion ${itemId}`).readUIntBE(0, lotBytes) / 2 ** (8 * lotBytes);

/** Reads the facts that decide whether an item needs a second opinion. `added` is a first opinion that is not stored yet. */
export async function secondOpinionFacts(
  em: EntityManager,
  { rulebook, clock, keys }: Pick<ActingContext, 'rulebook' | 'clock' | 'keys'>,
  item: ContentItem,
  added: readonly Classification[] = [],
): Promise<Omit<SecondOpinionFacts, 'classification'>> {
  const acting = (country: CountryCode) => actingCountryOf(country, clock(), rulebook);
  return {
    hostingCountry: item.hostingCountry ? acting(item.hostingCountry) : null,
    hostingCountries: item.hostingCountries.map(acting),
    hostingKind: item.hostingKind,
    history: opinionHistory({
      ofSameAddress: await conclusionsOnSameAddress(em, item),
      firstOpinions: [...(await firstOpinionsOn(em, item.id)), ...added],
    }),
    lot: lotOf(keys.receipt, item.id),
  };
}

async function firstOpinionsOn(em: EntityManager, itemId: string): Promise<readonly Classification[]> {
  const opinions = await em.find(AssessmentEntity, { contentItemId: itemId, opinion: 'FIRST' });
  return opinions.map(({ classification }) => classification);
}
