import type { RequestContext } from '../../platform/context.js';
import { kysely } from '../../platform/database/kysely.js';
import { oneByKey, type LoaderDefinition } from '../../platform/graphql/loaders.js';
import { recordRead } from '../audit/index.js';
import { maySeeReferral } from './lock-referral.js';
import type { ReferralTables } from './referral.entity.js';
import { presentReferral, type ReferralType } from './referral.type.js';

const referralsById: LoaderDefinition<string, ReferralType | null> = async (ids, { em, viewer }) => {
  const rows = await kysely<ReferralTables>(em)
    .selectFrom('referral')
    .selectAll()
    .where('id', 'in', ids)
    .execute();
  const seen = rows.filter((row) => maySeeReferral(viewer, row)).map((row) => presentReferral(row, viewer));
  return oneByKey(ids, seen, ({ id }) => id);
};

/** Reads one referral by id and audits the read. Returns `null` if the viewer may see no such referral. */
export async function readReferral(id: string, context: RequestContext): Promise<ReferralType | null> {
  const found = await context.loaders.use(referralsById).load(id);
  if (found !== null)
    recordRead(context, {
      action: 'REFERRAL_READ',
      subject: 'REFERRAL',
      subjectId: id,
      caseId: found.caseId,
    });
  return found;
}
