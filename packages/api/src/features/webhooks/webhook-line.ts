import type { Line } from '../hand-overs/index.js';

/** The outbox queue of an endpoint. */
export const lineOf = (endpointId: string): Line => ({ channel: 'WEBHOOK', recipient: endpointId });

/** The type of the test message of an administrator. */
export const testEvent = 'TEST';
