import { kysely } from '../../platform/database/kysely.js';
import type { ActingContext, Tick } from '../../platform/work-context.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { keyPurposes, type KeyPurpose } from '../../platform/crypto/envelope-keys.port.js';
import { keyContext } from './key-context.js';
import type { SealingTables } from './data-key.entity.js';

const maxPerStep = 500;

type Work = Pick<ActingContext, 'em' | 'keys' | 'loaders'>;

/**
 * Wraps data keys of an earlier master key with the current one, at most 500 for each purpose. Returns their number. A
 * data key of an unknown master key is left alone: another process may have a newer key file.
 */
export async function rotateDataKeys(work: Work): Promise<number> {
  let rotated = 0;
  for (const purpose of keyPurposes) rotated += await rotatePurpose(work, purpose);
  return rotated;
}

async function rotatePurpose(work: Work, purpose: KeyPurpose): Promise<number> {
  const { earlier } = await work.keys.envelopes.ids(purpose);
  if (earlier.length === 0) return 0;
  return inTransaction(work, async (em) => {
    const tables = kysely<SealingTables>(em);
    const rows = await tables
      .selectFrom('data_key')
      .selectAll()
      .where('purpose', '=', purpose)
      .where('keyId', 'in', earlier)
      .orderBy('id')
      .limit(maxPerStep)
      .forUpdate()
      .skipLocked()
      .execute();
    for (const row of rows) {
      const secret = await work.keys.envelopes.unwrap(
        purpose,
        { keyId: row.keyId, wrapped: row.wrapped },
        keyContext(row),
      );
      const { keyId, wrapped } = await work.keys.envelopes.wrap(purpose, secret, keyContext(row));
      await tables.updateTable('data_key').set({ keyId, wrapped }).where('id', '=', row.id).execute();
    }
    return rows.length;
  });
}

/** Rotates in the background. */
export const rotateInBackground: Tick = async (work) => {
  await rotateDataKeys(work);
};

/** The number of data keys of each master key that is still used. */
export async function usedMasterKeys({
  em,
}: Pick<ActingContext, 'em'>): Promise<ReadonlyMap<string, number>> {
  const rows = await kysely<SealingTables>(em)
    .selectFrom('data_key')
    .select((eb) => ['keyId', eb.fn.countAll<string>().as('uses')])
    .groupBy('keyId')
    .orderBy('keyId')
    .execute();
  return new Map(rows.map(({ keyId, uses }) => [keyId, Number(uses)]));
}
