import type { Config } from '../platform/config.js';
import { startBounceListener, type BounceListener } from '../features/notices/index.js';
import type { System } from './system.js';
import { workContextFactory } from './work-context.js';

const retryMs = 30_000;

/** A listener for delivery reports, or a wait until another worker releases its port. */
export interface DeliveryReports {
  readonly stop: () => Promise<void>;
}

/**
 * Receives delivery reports, if that is configured. Of several workers on one machine, one has the port. The others log
 * this once and take the port over when it is free.
 */
export async function receiveDeliveryReports(
  system: System,
  config: Config,
): Promise<DeliveryReports | null> {
  const { bouncePort: port, returnDomain } = config.notices;
  if (port === null) return null;
  const contextOf = workContextFactory(system);
  const listen = (): Promise<BounceListener | null> =>
    startBounceListener({
      host: config.host,
      port,
      returnDomain,
      contextOf: () => contextOf(new AbortController().signal),
      logger: system.logger,
    }).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return null;
      throw error;
    });
  let listener = await listen();
  if (listener !== null) return listener;
  system.logger.info(
    { port },
    'another process receives delivery reports on this port; this worker waits until the port is free',
  );
  let isTrying = false;
  const timer = setInterval(() => {
    if (isTrying || listener !== null) return;
    isTrying = true;
    listen()
      .then(
        (taken) => {
          listener = taken;
          if (taken !== null) system.logger.info({ port }, 'this worker receives delivery reports now');
        },
        () => {},
      )
      .finally(() => (isTrying = false));
  }, retryMs);
  return {
    stop: async () => {
      clearInterval(timer);
      await listener?.stop();
    },
  };
}
