import { createHash, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { connect, createServer, type NetConnectOpts, type Server } from 'node:net';
import { StartUpError } from '../../../platform/start-up-error.js';
import type { RemovalAgent } from '../removal-agent.port.js';
import { serveLines } from './serve-lines.js';
import { lineAgent } from './line-agent.js';

/** The address on which an agent listens: a path in the file system, or a host and port. */
export type AgentAddress = { readonly path: string } | { readonly host: string; readonly port: number };

/** A remote agent of the operator. The first line contains the token; the questions follow. */
export const socketAgent = (address: AgentAddress, token: string): RemovalAgent =>
  lineAgent(async () => {
    const socket = connect(address as NetConnectOpts);
    await once(socket, 'connect');
    socket.write(`${token}\n`);
    return { input: socket, output: socket, close: () => socket.destroy() };
  });

/** Starts the server of an agent. A connection without the token in its first line is closed without an answer. */
export async function serveAgent(agent: RemovalAgent, address: AgentAddress, token: string): Promise<Server> {
  const expected = hashOf(token);
  const mayAsk = (line: string): boolean => timingSafeEqual(hashOf(line), expected);
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    serveLines({ input: socket, output: socket }, agent, mayAsk).catch(() => socket.destroy());
  });
  if ('path' in address && (await isAbandoned(address.path))) await rm(address.path);
  server.listen(address);
  await once(server, 'listening').catch((error: unknown) => {
    throw new StartUpError(
      'The removal agent cannot listen at REMOVAL_AGENT_ADDRESS: the address is in use or does not belong to this machine.',
      { cause: error },
    );
  });
  return server;
}

/** Whether a socket file is left over from a killed agent, so that no process listens on it. */
async function isAbandoned(path: string): Promise<boolean> {
  const socket = connect(path);
  try {
    await once(socket, 'connect');
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ECONNREFUSED';
  } finally {
    socket.destroy();
  }
}

/** A hash of fixed length, so that the comparison takes constant time. */
const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();
