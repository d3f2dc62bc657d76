import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { testDatabase, type TestDatabase } from '../../../test/support/database.js';
import { listenTo } from '../database/notification-listener.js';
import { cursorOf } from './position.js';
import { liveChannel, liveEvents, type LiveEvents, type Place } from './live-events.js';
import { deleteOldEvents, type LiveEvent } from './read-live-events.js';

const logger = pino({ level: 'silent' });
const small = { inMemory: 5, batch: 3, pauseMs: 0 };
const wanted = { viewerId: randomUUID(), kinds: ['CASE'] };

let database: TestDatabase;
const open: LiveEvents[] = [];
beforeAll(async () => void (database = await testDatabase({ pool: 20 })));
afterEach(() => Promise.all(open.splice(0).map((events) => events.close())));
afterAll(() => database.close());

/** The reader of one process. */
const startProcess = (settings = small): LiveEvents => {
  const listener = listenTo({ connectionString: database.appUrl, channel: liveChannel, logger });
  const events = liveEvents({ orm: database.appOrm, listener, logger, settings });
  open.push(events);
  return events;
};

/** Adds the event of a case in a transaction that waits before it commits. */
const addEvent = (caseId: string, beforeCommit: () => Promise<unknown> = async () => {}): Promise<void> =>
  database.appOrm.em.fork().transactional(async (em) => {
    const run = (text: string) =>
      em.getConnection().execute(text, [caseId], 'all', em.getTransactionContext());
    // As the update of a row does: transactions about one case wait for each other.
    await run('select pg_advisory_xact_lock(hashtextextended(?, 0))');
    await run(`select add_live_event('CASE', ?::uuid, null)`);
    await beforeCommit();
  });

/** Reads until there are so many events, or until nothing more comes. */
async function readFrom(
  events: LiveEvents,
  start: Place,
  most: number,
): Promise<{ found: LiveEvent[]; cursor: string; place: Place }> {
  const found: LiveEvent[] = [];
  let place = start;
  let cursor = cursorOf(start.position);
  while (found.length < most) {
    const woken = events.next();
    const batch = await events.read(place, wanted);
    for (const { event, position } of batch.found.slice(0, most - found.length)) {
      found.push(event);
      cursor = cursorOf(position);
      place = { position, number: null };
    }
    if (found.length < most) place = batch.place;
    if (!batch.hasMore && found.length < most) {
      const isLate = await Promise.race([woken.then(() => false), pause(3_000, true)]);
      if (isLate) break;
    }
  }
  return { found, cursor, place };
}

describe('the events of a process', () => {
  it('include one that commits after another with a higher number', async () => {
    const events = startProcess();
    const start = await events.open('NOW');
    const [slow, fast] = [randomUUID(), randomUUID()];
    const isFastDone = Promise.withResolvers<void>();
    const isSlowOpen = Promise.withResolvers<void>();

    const slowly = addEvent(slow, () => {
      isSlowOpen.resolve();
      return isFastDone.promise;
    });
    await isSlowOpen.promise;
    await addEvent(fast);
    const first = await readFrom(events, start, 1);
    isFastDone.resolve();
    await slowly;
    const second = await readFrom(events, first.place, 1);
    const resumed = await readFrom(events, await events.open(first.cursor), 1);

    expect(first.found.map(({ subjectId }) => subjectId)).toEqual([fast]);
    expect(second.found.map(({ subjectId }) => subjectId)).toEqual([slow]);
    expect(resumed.found.map(({ subjectId }) => subjectId)).toEqual([slow]);
    expect(Number(second.found[0]?.id)).toBeLessThan(Number(first.found[0]?.id));
  });

  it('are complete and in order for each case, also for a reader that continues in another process', async () => {
    const processes = [startProcess(), startProcess()];
    const [one] = processes as [LiveEvents, LiveEvents];
    const steady = await one.open('NOW');
    const cases = Array.from({ length: 4 }, () => randomUUID());
    const total = 8 * 15;
    const writing = Promise.all(
      Array.from({ length: 8 }, async (_, writer) => {
        for (let left = 15; left > 0; left -= 1)
          await addEvent(cases[(writer + left) % 4] ?? '', () => pause(Math.random() * 12));
      }),
    );

    const steadily = readFrom(one, steady, total);
    const killed: LiveEvent[] = [];
    let cursor = cursorOf(steady.position);
    for (let turn = 0; killed.length < total; turn += 1) {
      const process = processes[turn % 2] as LiveEvents;
      const most = Math.min(1 + Math.floor(Math.random() * 9), total - killed.length);
      const read = await readFrom(process, await process.open(cursor), most);
      if (read.found.length === 0) break;
      killed.push(...read.found);
      ({ cursor } = read);
    }
    await writing;

    const { found } = await steadily;
    const idsOf = (events: readonly LiveEvent[]) => events.map(({ id }) => id);
    for (const events of [found, killed]) {
      expect(new Set(idsOf(events)).size).toBe(total);
      expect(events).toHaveLength(total);
      for (const caseId of cases) {
        const own = events.filter(({ subjectId }) => subjectId === caseId).map(({ id }) => Number(id));
        expect(own).toEqual(own.toSorted((first, second) => first - second));
      }
    }
    expect(idsOf(killed).toSorted()).toEqual(idsOf(found).toSorted());
  });

  it('are read from the database by a reader that is slower than the memory', async () => {
    const events = startProcess();
    const start = await events.open('NOW');
    const cases = Array.from({ length: 3 * small.inMemory }, () => randomUUID());

    for (const caseId of cases) {
      await addEvent(caseId);
      await events.open('NOW');
    }
    const { found } = await readFrom(events, start, cases.length);

    expect(found.map(({ subjectId }) => subjectId)).toEqual(cases);
  });

  it('are one for each object that a transaction changes', async () => {
    const events = startProcess();
    const start = await events.open('NOW');
    const caseId = randomUUID();

    await addEvent(caseId, async () => {});
    await database.appOrm.em.fork().transactional(async (em) => {
      for (let left = 3; left > 0; left -= 1)
        await em
          .getConnection()
          .execute(
            `select add_live_event('CASE', ?::uuid, null)`,
            [caseId],
            'all',
            em.getTransactionContext(),
          );
    });
    const { found } = await readFrom(events, start, 2);
    const { rows } = await database.orm.em
      .fork()
      .getConnection()
      .execute('select count(*)::int as n from live_event where subject_id = ?', [caseId])
      .then((all) => ({ rows: all as { n: number }[] }));

    expect(found).toHaveLength(2);
    expect(rows).toEqual([{ n: 2 }]);
  });

  it('cost one statement for all readers, and none while nothing changes', async () => {
    const events = startProcess();
    const places = await Promise.all(Array.from({ length: 50 }, () => events.open('NOW')));
    await pause(200);
    database.statements();

    await pause(500);
    const idle = database.statements();
    const woken = events.next();
    await addEvent(randomUUID());
    await woken;
    const batches = await Promise.all(places.map((place) => events.read(place, wanted)));
    const reads = database.statements().filter((text) => text.includes('left join live_event'));

    expect(idle).toEqual([]);
    expect(batches.map(({ found }) => found.length)).toEqual(places.map(() => 1));
    expect(reads).toHaveLength(1);
  });

  it.each([
    ['', 'BAD_USER_INPUT'],
    ['planted', 'BAD_USER_INPUT'],
    [Buffer.from('["5:3:","0",1]').toString('base64url'), 'BAD_USER_INPUT'],
    [Buffer.from('["3:9:9","0",1]').toString('base64url'), 'BAD_USER_INPUT'],
    [Buffer.from('["3:9:5,4","0",1]').toString('base64url'), 'BAD_USER_INPUT'],
    [Buffer.from('["3:9:4","x",1]').toString('base64url'), 'BAD_USER_INPUT'],
    [Buffer.from('["3:9:4","0",1e99]').toString('base64url'), 'BAD_USER_INPUT'],
    [Buffer.from('["3:9:4","0",1]').toString('base64url'), 'CURSOR_EXPIRED'],
    [Buffer.from(`["3:999999999:4","0",${Date.now()}]`).toString('base64url'), 'CURSOR_EXPIRED'],
  ])('refuse the cursor %j with %s', async (cursor, code) => {
    await expect(startProcess().open(cursor)).rejects.toMatchObject({
      extensions: { code, argument: 'after' },
    });
  });

  it('are deleted after the time in which a reader can continue', async () => {
    const [old, fresh] = [randomUUID(), randomUUID()];
    await addEvent(old);
    await addEvent(fresh);
    const execute = (text: string) => database.orm.em.fork().getConnection().execute<{ id: string }[]>(text);
    await execute(`update live_event set at = now() - interval '73 hours' where subject_id = '${old}'`);

    await deleteOldEvents(database.appOrm.em.fork());

    const left = await execute(
      `select subject_id as id from live_event where subject_id in ('${old}', '${fresh}')`,
    );
    expect(left).toEqual([{ id: fresh }]);
  });
});
