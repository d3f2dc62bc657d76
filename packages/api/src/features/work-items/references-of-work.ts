import { sql } from 'kysely';
import { kysely } from '../../platform/database/kysely.js';
import { oneByKey, type LoaderDefinition } from '../../platform/graphql/loaders.js';

interface References {
  readonly id: string;
  readonly caseReference: string | null;
  readonly referralReference: string | null;
}

/** Loads the references of the case and the referral of a work item in one statement, whether it has them or not. */
export const referencesOfWork: LoaderDefinition<string, References | null> = async (ids, { em }) => {
  const { rows } = await sql<References>`
    select work_item.id, case_fact.reference as case_reference, referral_fact.reference as referral_reference
    from work_item
    left join case_fact on case_fact.id = work_item.case_id
    left join referral_fact on referral_fact.id = work_item.referral_id
    where work_item.id = any (${ids}::uuid[])
  `.execute(kysely(em));
  return oneByKey(ids, rows, ({ id }) => id);
};
