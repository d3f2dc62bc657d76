import { z } from 'zod';
import { inTransaction } from '../../platform/database/in-transaction.js';
import type { Task } from '../../platform/work-context.js';
import { lockCaseOfItem } from '../cases/index.js';
import { followRemoval } from './follow-removal.js';

const payload = z.strictObject({ contentItemId: z.uuid() });

/** Runs after a change to an item that affects its watch. Applies the consequences and plans the next check. */
export const watchRemoval: Task = (given, work) =>
  inTransaction(work, async (em) => {
    const locked = await lockCaseOfItem(em, payload.parse(given).contentItemId);
    if (locked !== null) await followRemoval(em, work, locked);
  });
