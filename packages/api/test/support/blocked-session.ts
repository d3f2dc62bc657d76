import type { TestApi } from './api.js';
import { sqlRows } from './rows.js';

/** Waits until a session of the test database is blocked by a lock. */
export async function waitForBlockedSession(api: Pick<TestApi, 'database'>): Promise<void> {
  for (;;) {
    const [row] = await sqlRows(
      api,
      `select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (Number(row?.['waiting']) > 0) return;
    await new Promise((next) => setTimeout(next, 20));
  }
}
