import type { ReferralKind } from '@meldpunt/domain';
import { sql } from 'kysely';
import { hasIdAmong } from '../../platform/database/is-any-of.js';
import { statement } from '../../platform/database/statement.js';
import { oneByKey, type LoaderDefinition } from '../../platform/graphql/loaders.js';

interface References {
  readonly id: string;
  readonly caseReference: string | null;
  readonly referralReference: string | null;
  readonly referralKind: ReferralKind | null;
}

const selectReferences = statement()(
  (_tables, ids: readonly string[]) => sql<References>`
    select work_item.id, case_fact.reference as case_reference, referral_fact.reference as referral_reference,
      referral_fact.kind as referral_kind
    from work_item
    left join case_fact on case_fact.id = work_item.case_id
    left join referral_fact on referral_fact.id = work_item.referral_id
    where ${hasIdAmong('work_item.id', ids)}
  `,
);

/** Loads the references of the case and the referral of a work item in one statement, whether it has them or not. */
export const referencesOfWork: LoaderDefinition<string, References | null> = async (ids, { em }) =>
  oneByKey(ids, await selectReferences(em, ids), ({ id }) => id);
