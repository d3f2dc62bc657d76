import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A key with its certificate, in PEM. */
export interface Identity {
  readonly key: string;
  readonly cert: string;
}

/** A certificate authority of one test, with a server on loopback and a client that it signed. */
export interface Authority {
  readonly ca: string;
  readonly server: Identity;
  readonly client: Identity;
}

/** Makes an authority and its certificates with `openssl`. Fails if it is not installed. */
export async function testAuthority(): Promise<Authority> {
  const folder = await mkdtemp(join(tmpdir(), 'meldpunt-ca-'));
  const file = (name: string): string => join(folder, name);
  const openssl = (...parts: string[]) => run('openssl', parts, { cwd: folder });
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const sign = async (name: string, extensions: string): Promise<Identity> => {
    await writeFile(file(`${name}.ext`), extensions);
    await openssl('req', ...curve, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${name}`);
    await openssl(
      ...['x509', '-req', '-in', `${name}.csr`, '-CA', 'ca.crt', '-CAkey', 'ca.key', '-CAcreateserial'],
      ...['-days', '2', '-out', `${name}.crt`, '-extfile', `${name}.ext`],
    );
    return {
      key: await readFile(file(`${name}.key`), 'utf8'),
      cert: await readFile(file(`${name}.crt`), 'utf8'),
    };
  };
  try {
    await openssl(
      ...['req', '-x509', ...curve, '-days', '2', '-keyout', 'ca.key', '-out', 'ca.crt', '-subj', '/CN=Test'],
    );
    return {
      ca: await readFile(file('ca.crt'), 'utf8'),
      server: await sign('server', 'subjectAltName=IP:127.0.0.1\nextendedKeyUsage=serverAuth\n'),
      client: await sign('client', 'extendedKeyUsage=clientAuth\n'),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
