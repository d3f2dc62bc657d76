import type { IccamItemRow } from '../iccam.tables.js';

/**
 * The idempotency key of an event about an item. After the item was returned to us, the same event has a new key and is
 * sent again.
 */
export const eventKeyOf = (
  { id, returned_at: returnedAt }: Pick<IccamItemRow, 'id' | 'returned_at'>,
  name: string,
): string => `ICCAM ${id} ${name}${returnedAt === null ? '' : ` ${returnedAt.toISOString()}`}`;
