import { pino, type DestinationStream, type Logger } from 'pino';
import { traceFields } from '../tracing/spans.js';
import { exportLine } from './exported-lines.js';

/**
 * Creates the structured logger. It adds no data of requests: a line contains only the fields of its call, and the ids of
 * its trace and span while traces are sent. Never pass body, headers or address of a request to it.
 */
export const createLogger = (level: string, to?: DestinationStream): Logger => {
  const settings = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    mixin: traceFields,
    hooks: { streamWrite: exportLine },
  };
  return to === undefined ? pino(settings) : pino(settings, to);
};
