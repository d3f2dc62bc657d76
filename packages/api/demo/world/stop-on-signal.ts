import { ScriptBroken } from '../script-broken.js';

/**
 * From now on Ctrl-C asks the demo to end in order, so that nothing is left behind. The embedded database brings a
 * handler that ends the process at once; it is taken away.
 */
export function stopOnSignal(): AbortSignal {
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.removeAllListeners(signal);
    process.once(signal, () => stopping.abort(new ScriptBroken('Stopped before the end.')));
  }
  return stopping.signal;
}
