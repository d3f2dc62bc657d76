import { badInput } from './access-error.js';
import { isId } from './connection.js';

/** How a query names one object: by exactly one of the two. */
export interface NamedObject {
  readonly id: string | null | undefined;
  readonly reference: string | null | undefined;
}

/**
 * Returns the id of the named object; `null` if the text is not an id, or if nothing has the reference. Refuses a query
 * that names the object by both or by neither.
 */
export async function idOf(
  { id, reference }: NamedObject,
  byReference: (reference: string) => Promise<string | null>,
): Promise<string | null> {
  if (typeof id === 'string' && typeof reference === 'string')
    throw badInput('reference', 'Give `id` or `reference`, not both.');
  if (typeof reference === 'string') return byReference(reference);
  if (typeof id !== 'string') throw badInput('id', 'Give `id` or `reference`.');
  return isId(id) ? id : null;
}
