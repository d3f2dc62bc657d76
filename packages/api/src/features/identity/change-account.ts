import type { SignedInContext } from '../../platform/context.js';
import { kysely } from '../../platform/database/kysely.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { isId } from '../../platform/graphql/connection.js';
import { invalidInput, notFound, presentAs } from '../../platform/graphql/user-error.js';
import type { SecurityAction } from '../../platform/logging/security-log.js';
import { dayOf } from '../../platform/rulebook.js';
import { recordAudit, type AuditAction, type AuditDetails } from '../audit/index.js';
import type { RecordVettingInput } from './account.inputs.js';
import { ownAccount } from './account.results.js';
import {
  accountColumns,
  presentAccount,
  type AccountRow,
  type AccountTables,
} from './account-record.type.js';

/** Records when another person was vetted, and until when that is valid. */
export async function recordVetting(input: RecordVettingInput, context: SignedInContext) {
  const { accountId, vettedOn, vettingExpiresOn } = input;
  const problems = [
    ...(vettedOn > dayOf(context.clock(), context.rulebook)
      ? [{ path: '/vettedOn', code: 'IN_THE_FUTURE' as const }]
      : []),
    ...(vettingExpiresOn <= vettedOn
      ? [{ path: '/vettingExpiresOn', code: 'BEFORE_THE_VETTING' as const }]
      : []),
  ];
  if (problems.length > 0) return invalidInput(problems);
  const values = {
    vettedOn,
    vettingExpiresOn,
    vettingRecordedBy: context.viewer.id,
  };
  const account = await change(accountId, values, context, {
    audit: 'VETTING_RECORDED',
    security: 'vetting-recorded',
    details: { vettedOn, vettingExpiresOn },
  });
  return '__typename' in account ? account : presentAs('RecordVettingSuccess', { account });
}

/** Refuses every request of another account from now on. */
export async function withdrawAccess(accountId: string, context: SignedInContext) {
  const values = { withdrawnAt: context.clock(), withdrawnBy: context.viewer.id };
  const account = await change(accountId, values, context, {
    audit: 'ACCESS_WITHDRAWN',
    security: 'access-withdrawn',
  });
  return '__typename' in account ? account : presentAs('WithdrawAccessSuccess', { account });
}

/** Gives another account its access again. */
export async function restoreAccess(accountId: string, context: SignedInContext) {
  const account = await change(accountId, { withdrawnAt: null, withdrawnBy: null }, context, {
    audit: 'ACCESS_RESTORED',
    security: 'access-restored',
  });
  return '__typename' in account ? account : presentAs('RestoreAccessSuccess', { account });
}

interface Records {
  readonly audit: AuditAction;
  readonly security: SecurityAction;
  readonly details?: AuditDetails;
}

type Change = Partial<
  Pick<AccountRow, 'vettedOn' | 'vettingExpiresOn' | 'vettingRecordedBy' | 'withdrawnAt' | 'withdrawnBy'>
>;

/** Changes the account of somebody else, with its audit entry; afterwards one line of the security log. */
async function change(
  id: string,
  values: Change,
  context: SignedInContext,
  { audit, security, details }: Records,
) {
  if (!isId(id)) return notFound();
  if (id === context.viewer.id) return ownAccount();
  const changed = await inTransaction(context, async (em) => {
    const row = await kysely<AccountTables>(em)
      .updateTable('account')
      .set(values)
      .where('id', '=', id)
      .returning(accountColumns)
      .executeTakeFirst();
    if (row === undefined) return null;
    await recordAudit(em, context, {
      action: audit,
      subject: 'ACCOUNT',
      subjectId: id,
      caseId: null,
      ...(details === undefined ? {} : { details }),
    });
    return row;
  });
  if (changed === null) return notFound();
  const { viewer, requestId } = context;
  context.noteSecurity({
    action: security,
    accountId: viewer.id,
    roles: viewer.roles,
    targetId: id,
    requestId,
  });
  return presentAccount(changed, dayOf(context.clock(), context.rulebook));
}
