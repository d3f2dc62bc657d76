import type { IccamItemRow } from '../iccam.tables.js';

/**
 * The name of one thing that the exchange is told of an item: told once, and again when the item has come home since.
 */
export const eventKeyOf = (
  { id, returned_at: returnedAt }: Pick<IccamItemRow, 'id' | 'returned_at'>,
  name: string,
): string => `ICCAM ${id} ${name}${returnedAt === null ? '' : ` ${returnedAt.toISOString()}`}`;
