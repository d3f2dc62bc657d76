/** The demo was stopped by a signal. */
export class DemoStopped extends Error {}

const stopping = new AbortController();
const stop = (): void => stopping.abort(new DemoStopped());

/**
 * From now on Ctrl-C makes the demo end in order, so that no process or directory remains. Importing the embedded
 * database adds listeners that end the process at once: this removes them, so it is called again after the import.
 */
export function stopOnSignal(): AbortSignal {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    if (!process.listeners(signal).includes(stop)) process.on(signal, stop);
    for (const other of process.listeners(signal)) if (other !== stop) process.removeListener(signal, other);
  }
  return stopping.signal;
}
