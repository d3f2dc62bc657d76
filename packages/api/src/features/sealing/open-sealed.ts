import { kysely } from '../../platform/database/kysely.js';
import type { ActingContext } from '../../platform/work-context.js';
import type { LoaderDefinition } from '../../platform/context.js';
import { dataKeyIdOf, openWith, type DataKey, type SealedPlace } from '../../platform/crypto/envelope.js';
import { openEarlier } from '../../platform/crypto/sealed.js';
import { oneByKey } from '../../platform/graphql/loaders.js';
import { keyContext } from './key-context.js';
import type { SealingTables } from './data-key.entity.js';

/** Loads data keys; `null` for a key that was deleted. */
const dataKeyById: LoaderDefinition<string, DataKey | null> = async (ids, { em, keys }) => {
  const rows = await kysely<SealingTables>(em)
    .selectFrom('data_key')
    .selectAll()
    .where('id', 'in', ids)
    .execute();
  const found = await Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      secret: await keys.envelopes.unwrap(
        row.purpose,
        { keyId: row.keyId, wrapped: row.wrapped },
        keyContext(row),
      ),
    })),
  );
  return oneByKey(ids, found, ({ id }) => id);
};

/** An opened value, or why there is none. */
export type Opened = { readonly isErased: false; readonly value: unknown } | { readonly isErased: true };

/**
 * Opens a sealed field. It is erased if its data key was deleted. Throws if the field was moved or changed. Many fields
 * of one request need one statement.
 */
export async function openSealed(
  { loaders, keys }: Pick<ActingContext, 'loaders' | 'keys'>,
  place: SealedPlace,
  sealed: Buffer,
): Promise<Opened> {
  const id = dataKeyIdOf(sealed);
  if (id === null) return { isErased: false, value: openEarlier(keys.data, sealed) };
  const key = await loaders.use(dataKeyById).load(id);
  return key === null ? { isErased: true } : { isErased: false, value: openWith(key, place, sealed) };
}

/** Opens a sealed text; `null` if there is none or it was erased. */
export async function openText(
  context: Pick<ActingContext, 'loaders' | 'keys'>,
  place: SealedPlace,
  sealed: Buffer | null,
): Promise<string | null> {
  if (sealed === null) return null;
  const opened = await openSealed(context, place, sealed);
  return opened.isErased ? null : String(opened.value);
}
