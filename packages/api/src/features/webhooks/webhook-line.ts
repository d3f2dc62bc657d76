import type { RecipientQueue } from '../hand-overs/index.js';

/** The recipient queue of an endpoint. */
export const lineOf = (endpointId: string): RecipientQueue => ({ channel: 'WEBHOOK', recipient: endpointId });

/** The type of the test message of an administrator. */
export const testEvent = 'TEST';
