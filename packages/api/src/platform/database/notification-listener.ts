import { Client } from 'pg';
import type { Logger } from 'pino';
import { driverSettings, defaultConnectionLimits } from './connection-limits.js';

/** Waits for notifications of the database. Wake-ups may be spurious or duplicated. */
export interface NotificationListener {
  /** Resolves at the next notification. Call it before you query, so that you miss none in between. */
  readonly next: () => Promise<void>;
  readonly close: () => Promise<void>;
}

interface ListenerSettings {
  readonly connectionString: string;
  readonly channel: string;
  readonly logger: Logger;
}

/**
 * Listens to a channel of PostgreSQL, on one connection for the whole process. It connects at the first call of `next`.
 * When the connection is lost, `next` resolves after a second, and the next call connects again. It also resolves when it
 * is connected, because a notification may have been missed. Callers therefore need no polling.
 */
export function listenTo({ connectionString, channel, logger }: ListenerSettings): NotificationListener {
  let waiting = Promise.withResolvers<void>();
  let listening: Promise<Client> | null = null;
  let isClosed = false;

  const wake = (): void => {
    waiting.resolve();
    waiting = Promise.withResolvers();
  };
  const lose = (error?: unknown): void => {
    if (listening === null || isClosed) return;
    listening = null;
    logger.warn({ channel, error: error instanceof Error ? error.name : 'ended' }, 'listening was lost');
    setTimeout(wake, reconnectMs).unref();
  };
  const connect = async (): Promise<Client> => {
    const client = new Client({ connectionString, ...driverSettings(defaultConnectionLimits) });
    client.on('error', lose);
    client.on('end', () => lose());
    client.on('notification', wake);
    await client.connect();
    await client.query(`listen ${client.escapeIdentifier(channel)}`);
    wake();
    checkWhileConnected(client, lose);
    return client;
  };
  return {
    next: () => {
      const { promise } = waiting;
      if (!isClosed && listening === null) {
        listening = connect();
        listening.catch(lose);
      }
      return promise;
    },
    close: async () => {
      isClosed = true;
      waiting.resolve();
      const client = await listening?.catch(() => null);
      await client?.end();
    },
  };
}

const checkMs = 30_000;
const reconnectMs = 1_000;

/** Sends a query at intervals on a connection that only listens, to detect that it is broken. */
function checkWhileConnected(client: Client, lose: (error: unknown) => void): void {
  const timer = setInterval(() => {
    client.query('select 1').catch((error: unknown) => {
      clearInterval(timer);
      lose(error);
      void client.end().catch(() => {});
    });
  }, checkMs);
  timer.unref();
  client.on('end', () => clearInterval(timer));
}
