import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

const usualMaxWaitMs = 10_000;

/**
 * Closes all idle connections when the server stops. Node closes only connections that have had a request; browsers and
 * load balancers open connections in advance, and the server would wait for them without limit. Requests in progress are
 * completed first, for `maxWaitMs` at most: then the remaining connections are closed too.
 */
export function closeIdleConnections(app: FastifyInstance, maxWaitMs: number = usualMaxWaitMs): void {
  const unoccupied = new Set<Socket>();
  let isStopping = false;
  const release = (socket: Socket): void => {
    if (isStopping) socket.destroy();
    else if (!socket.destroyed) unoccupied.add(socket);
  };
  app.server.on('connection', (socket: Socket) => {
    socket.once('close', () => unoccupied.delete(socket));
    release(socket);
  });
  app.server.on('request', ({ socket }, response) => {
    unoccupied.delete(socket);
    response.once('close', () => release(socket));
  });
  app.addHook('preClose', async () => {
    isStopping = true;
    for (const socket of unoccupied) socket.destroy();
    const late = setTimeout(() => app.server.closeAllConnections(), maxWaitMs);
    app.server.once('close', () => clearTimeout(late));
  });
}
