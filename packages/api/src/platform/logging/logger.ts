import { pino, type Logger } from 'pino';

/**
 * Creates the structured logger. It adds no data of requests: a line contains only the fields of its call. Never pass
 * body, headers or address of a request to it.
 */
export const createLogger = (level: string): Logger =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
