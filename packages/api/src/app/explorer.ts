import { AltairFastify } from 'altair-fastify-plugin';
import type { FastifyInstance } from 'fastify';

/** Serves an in-browser explorer at `/explorer` from files of this installation; it needs no network. */
export async function addExplorer(app: FastifyInstance): Promise<void> {
  await app.register(AltairFastify, { path: '/explorer', baseURL: '/explorer/', endpointURL: '/graphql' });
}
