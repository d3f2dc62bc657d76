import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { pdfSigner, type PdfSigner } from '../../src/features/police/dossier/pdf/sign/pdf-signer.js';
import { readSigningCertificate } from '../../src/features/police/dossier/pdf/sign/signing-certificate.js';

const run = promisify(execFile);

export const passphrase = 'a passphrase for tests';

/** A key with its certificate as a PKCS#12 file, and the certificate of its authority in PEM. */
export interface TestIdentity {
  readonly file: Buffer;
  readonly authority: string;
}

const kinds = {
  rsa: ['-newkey', 'rsa:2048'],
  ec: ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'],
} as const;
export type KeyKind = keyof typeof kinds;

/** Makes an authority and a certificate that it signed with `openssl`. Fails if it is not installed. */
export async function testIdentity(kind: KeyKind): Promise<TestIdentity> {
  const folder = await mkdtemp(join(tmpdir(), 'meldpunt-signing-'));
  const openssl = (...parts: string[]) => run('openssl', parts, { cwd: folder });
  try {
    const key = [...kinds[kind], '-nodes'];
    await openssl(
      ...[
        'req',
        '-x509',
        ...key,
        '-days',
        '400',
        '-keyout',
        'ca.key',
        '-out',
        'ca.crt',
        '-subj',
        '/CN=Test CA',
      ],
    );
    await openssl('req', ...key, '-keyout', 'own.key', '-out', 'own.csr', '-subj', '/CN=Meldpunt test');
    await openssl(
      ...['x509', '-req', '-in', 'own.csr', '-CA', 'ca.crt', '-CAkey', 'ca.key', '-CAcreateserial'],
      ...['-days', '200', '-out', 'own.crt'],
    );
    await openssl(
      ...['pkcs12', '-export', '-inkey', 'own.key', '-in', 'own.crt', '-certfile', 'ca.crt'],
      ...['-out', 'own.p12', '-passout', `pass:${passphrase}`],
    );
    return {
      file: await readFile(join(folder, 'own.p12')),
      authority: await readFile(join(folder, 'ca.crt'), 'utf8'),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A signer with a new certificate that is valid now. */
export async function testSigner(kind: KeyKind): Promise<PdfSigner> {
  const { file } = await testIdentity(kind);
  const read = readSigningCertificate(file, passphrase);
  if (!read.ok) throw new Error(read.problem);
  return pdfSigner(read.value, () => new Date());
}
