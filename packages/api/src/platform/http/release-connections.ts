import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

const usualMaxWaitMs = 10_000;

/**
 * Lets a server that stops go at once of every connection on which nothing is under way. Node's own waits without end
 * for one on which nothing was ever asked, as browsers and load balancers open in advance. What is under way is
 * answered first, for `maxWaitMs` at most: then the remaining connections are closed too.
 */
export function releaseConnections(app: FastifyInstance, maxWaitMs: number = usualMaxWaitMs): void {
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
