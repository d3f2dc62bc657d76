import Fastify, { type FastifyInstance } from 'fastify';
import { Pool } from 'pg';
import { caseByHand } from './floor-case.js';
import { liaisonByHand } from './floor-liaison.js';
import { queueByHand } from './floor-queue.js';
import { submitByHand } from './floor-submit.js';

const handlers = {
  '/queue': queueByHand,
  '/liaison': liaisonByHand,
  '/case': caseByHand,
  '/submit': submitByHand,
} as const;

/**
 * The baseline of the benchmark: Fastify and the driver, without schema, sign-in, permissions and audit of reads. It
 * returns the JSON of the API.
 */
export function createFloor(url: string, size: number): FastifyInstance {
  const pool = new Pool({ connectionString: url, max: size });
  const app = Fastify({ logger: false });
  app.addHook('onClose', () => pool.end());
  for (const [path, handle] of Object.entries(handlers))
    app.post<{ Body: { variables: never } }>(path, ({ body }) => handle(pool, body.variables));
  return app;
}
