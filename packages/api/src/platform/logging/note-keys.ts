import type { KeyEvent } from '../auth/issuer-keys.js';
import type { SecurityLog } from './security-log.js';

/** Writes the events of the keys of the identity provider to the security log. */
export const noteKeys =
  (log: SecurityLog) =>
  (event: KeyEvent): void => {
    if (event.kind === 'UNAVAILABLE') log({ action: 'keys-unavailable', reason: event.cause });
    else log({ action: event.kind === 'CHANGED' ? 'keys-changed' : 'keys-available' });
  };
