import { pino, type Logger } from 'pino';

/**
 * Structured logs. Nothing of a request's body, headers or address is ever passed to a logger:
 * a line holds what its call names and nothing else.
 */
export const createLogger = (level: string): Logger =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
