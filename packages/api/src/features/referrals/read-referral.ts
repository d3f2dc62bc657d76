import type { RequestContext } from '../../platform/context.js';
import { recordRead } from '../audit/index.js';
import { referralSeen } from './referral.loaders.js';
import type { ReferralType } from './referral.type.js';

/** Reads one referral by id and audits the read. Returns `null` if the viewer may see no such referral. */
export async function readReferral(id: string, context: RequestContext): Promise<ReferralType | null> {
  const found = await context.loaders.use(referralSeen).load(id);
  if (found !== null)
    recordRead(context, {
      action: 'REFERRAL_READ',
      subject: 'REFERRAL',
      subjectId: id,
      caseId: found.caseId,
    });
  return found;
}
