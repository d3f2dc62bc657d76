import { setTimeout as pause } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { NotificationListener } from '../database/notification-listener.js';
import { afterAllOf, positionOf, type Position, type Snapshot } from './position.js';
import {
  currentSnapshot,
  eventsAfter,
  eventsSince,
  isWanted,
  type LiveEvent,
  type Wanted,
} from './read-live-events.js';

/** What wakes the readers of events. A trigger notifies it. */
export const liveChannel = 'live_event';

/** Where a subscription is: its position, and the number of the next event in memory. */
export interface Place {
  readonly position: Position;
  /** The number of the next event in memory; `null` if it reads from the database first. */
  readonly number: number | null;
}

/** An event with the position of a reader that has it. */
export interface Positioned {
  readonly event: LiveEvent;
  readonly position: Position;
}

/** Some of the events that a subscription wants, in order, and where it is after them. */
export interface Batch {
  readonly found: readonly Positioned[];
  readonly place: Place;
  /** Whether there may be more at once. */
  readonly hasMore: boolean;
}

/** The events for all subscriptions of this process. */
export interface LiveEvents {
  /** Where a subscription starts: after a cursor, or `NOW`. Refuses an invalid or expired cursor. */
  readonly open: (after: string) => Promise<Place>;
  readonly read: (place: Place, wanted: Wanted) => Promise<Batch>;
  /** Resolves when there may be new events. Call it before you read. */
  readonly next: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface LiveEventsSettings {
  /** How many events are kept in memory. A slower subscription reads from the database. */
  readonly inMemory: number;
  /** How many events one subscription reads from the database at once. */
  readonly batch: number;
  /** The least time between two reads of new events. */
  readonly pauseMs: number;
}

export const liveEventsSettings: LiveEventsSettings = { inMemory: 2_000, batch: 500, pauseMs: 20 };

interface Parts {
  readonly orm: MikroORM;
  readonly listener: NotificationListener;
  readonly logger: Logger;
  readonly settings?: LiveEventsSettings;
}

const retryMs = 1_000;

/**
 * Reads new events once for the whole process, when the database notifies, and keeps the newest in memory. A subscription
 * that continues after a cursor, or is too slow, reads from the database until it has what is in memory. No query is sent
 * while nothing changes. Reading starts with the first subscription.
 */
export function liveEvents({ orm, listener, logger, settings = liveEventsSettings }: Parts): LiveEvents {
  const memory: Positioned[] = [];
  let first = 0;
  let seen: { readonly snapshot: Snapshot; readonly at: Date } | null = null;
  let isClosed = false;
  let woken = Promise.withResolvers<void>();

  const refresh = coalesced(async () => {
    if (seen === null) {
      seen = await currentSnapshot(orm.em.fork());
      void watch();
      return;
    }
    const since = seen.snapshot;
    const { events, snapshot, at } = await eventsSince(orm.em.fork(), since, settings.inMemory + 1);
    seen = { snapshot, at };
    if (events.length > settings.inMemory) forget(memory.length + events.length);
    else {
      for (const event of events)
        memory.push({ event, position: { since, until: snapshot, last: event.id, at: event.at } });
      forget(memory.length - settings.inMemory);
    }
    if (events.length === 0) return;
    woken.resolve();
    woken = Promise.withResolvers();
  });
  /** Forgets so many of the oldest events. Those that were never in memory count too. */
  const forget = (count: number): void => {
    if (count <= 0) return;
    memory.splice(0, count);
    first += count;
  };
  const watch = async (): Promise<void> => {
    while (!isClosed) {
      const notified = listener.next();
      try {
        await refresh();
        await notified;
        await pause(settings.pauseMs, undefined, { ref: false });
      } catch (error) {
        logger.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'reading events failed');
        await pause(retryMs, undefined, { ref: false });
      }
    }
  };
  /** The place after everything that was read. */
  const newest = (): Place => {
    if (seen === null) throw new TypeError('events were not read yet');
    return { position: afterAllOf(seen.snapshot, seen.at), number: first + memory.length };
  };

  return {
    open: async (after) => {
      // It begins after this call, so it shows at least what the caller has seen anywhere.
      await refresh();
      const now = newest();
      return after === 'NOW' ? now : { position: positionOf(after, now.position), number: null };
    },
    read: async (place, wanted) => {
      if (place.number !== null && place.number >= first) {
        const fresh = memory.slice(place.number - first);
        const position = fresh.at(-1)?.position ?? place.position;
        const found = fresh.filter(({ event }) => isWanted(event, wanted));
        return { found, place: { position, number: first + memory.length }, hasMore: false };
      }
      return readStored(place.position);

      /** First the rest of the position's own range, then everything up to the newest snapshot. */
      async function readStored(from: Position): Promise<Batch> {
        const target = newest();
        const events =
          from.since === from.until ? [] : await eventsAfter(orm.em.fork(), from, wanted, settings.batch);
        const found = events.map((event) => ({
          event,
          position: { ...from, last: event.id, at: event.at },
        }));
        const last = found.at(-1)?.position ?? from;
        if (events.length === settings.batch)
          return { found, place: { position: last, number: null }, hasMore: true };
        if (from.until === target.position.until) return { found, place: target, hasMore: true };
        const rest: Position = { ...last, since: from.until, until: target.position.until, last: '0' };
        return { found, place: { position: rest, number: null }, hasMore: true };
      }
    },
    next: () => woken.promise,
    close: async () => {
      isClosed = true;
      woken.resolve();
      await listener.close();
    },
  };
}

/** Joins calls: a call gets the result of a run that begins after it. */
function coalesced(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let queued: Promise<void> | null = null;
  const start = (): Promise<void> => {
    running = run().finally(() => (running = null));
    return running;
  };
  return () => {
    if (queued !== null) return queued;
    if (running === null) return start();
    queued = running
      .catch(() => {})
      .then(() => {
        queued = null;
        return start();
      });
    return queued;
  };
}
