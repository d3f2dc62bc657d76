import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { postgraphile } from 'postgraphile';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

/**
 * PostGraphile on the same tables, as shipped, without permissions and audit. The children of a row are plain lists, which
 * is its shortest form. Returns its address.
 */
export async function servePeer(database: string, size: number): Promise<string> {
  const peer = postgraphile({
    extends: [PostGraphileAmberPreset],
    pgServices: [makePgService({ connectionString: database, poolConfig: { max: size } })],
    schema: { defaultBehavior: '+list' },
    grafserv: { graphiql: false, watch: false },
    grafast: { explain: false },
  });
  const server = createServer();
  await peer.createServ(grafserv).addTo(server);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
