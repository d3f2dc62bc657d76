import { AltairFastify } from 'altair-fastify-plugin';
import type { FastifyInstance } from 'fastify';

/** The explorer may load and call what this server serves, and nothing else: it works offline, and tells nobody anything. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "frame-ancestors 'none'",
  "form-action 'none'",
].join('; ');

/** Serves an in-browser explorer at `/explorer` from files of this installation; it needs no network. */
export async function addExplorer(app: FastifyInstance): Promise<void> {
  await app.register(async (explorer) => {
    explorer.addHook('onSend', async (_request, reply) => {
      reply.header('content-security-policy', contentSecurityPolicy);
    });
    await explorer.register(AltairFastify, {
      path: '/explorer',
      baseURL: '/explorer/',
      endpointURL: '/graphql',
      initialQuery: '{ viewer { name roles permissions } }',
    });
  });
}
