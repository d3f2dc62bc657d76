import type { IccamItemRow } from '../iccam-item.entity.js';

/**
 * The idempotency key of an event about an item. After the item was returned to us, the same event has a new key and is
 * sent again.
 */
export const eventKeyOf = (
  { id, returnedAt }: Pick<IccamItemRow, 'id' | 'returnedAt'>,
  name: string,
): string => `ICCAM ${id} ${name}${returnedAt === null ? '' : ` ${returnedAt.toISOString()}`}`;
