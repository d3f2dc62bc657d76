import type { RequestContext } from '../../platform/context.js';
import { isId } from '../../platform/graphql/connection.js';
import { recordRead } from '../audit/index.js';
import { referralSeen } from './referral.loaders.js';
import type { ReferralType } from './referral.type.js';

/** Reads one referral by id and audits the read. Returns `null` if the viewer may see no such referral. */
export async function readReferral(id: string, context: RequestContext): Promise<ReferralType | null> {
  const found = isId(id) ? await context.loaders.use(referralSeen).load(id) : null;
  if (found !== null) noteRead(found, context);
  return found;
}

/** Records in the audit trail that the viewer read a referral. */
export const noteRead = ({ id, caseId }: ReferralType, context: RequestContext): void =>
  recordRead(context, { action: 'REFERRAL_READ', subject: 'REFERRAL', subjectId: id, caseId });
