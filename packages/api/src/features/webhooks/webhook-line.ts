import type { RecipientQueue } from '../hand-overs/index.js';

/** The recipient queue of an endpoint. */
export const lineOf = (endpointId: string): RecipientQueue => ({ channel: 'WEBHOOK', recipient: endpointId });

/** The type of the message that an administrator sends to see that messages arrive. */
export const testEvent = 'TEST';
