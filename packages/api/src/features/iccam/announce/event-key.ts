import type { IccamItemRow } from '../iccam-item.entity.js';

/**
 * The name of one thing that the exchange is told of an item: told once, and again when the item has come home since.
 */
export const eventKeyOf = (
  { id, returnedAt }: Pick<IccamItemRow, 'id' | 'returnedAt'>,
  name: string,
): string => `ICCAM ${id} ${name}${returnedAt === null ? '' : ` ${returnedAt.toISOString()}`}`;
