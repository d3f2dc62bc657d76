import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { extractSignature } from '@signpdf/utils';
import { pino } from 'pino';
import { openPdfSettings } from '../../../app/open-pdf-settings.js';
import { dossierPdf } from './pdf/dossier-pdf.js';
import { pdfWords } from './pdf/pdf-words.data.js';
import { StartUpError } from '../../../platform/start-up-error.js';
import { pagesOf, textOfPages } from '../../../../test/support/pdf-text.js';
import { pdfSettings } from '../../../../test/support/pdf-settings.js';
import { sampleDossier } from '../../../../test/support/sample-dossier.js';
import {
  passphrase,
  testIdentity,
  type KeyKind,
  type TestIdentity,
} from '../../../../test/support/signing.js';

const day = 86_400_000;
let folder: string;
let identities: Readonly<Record<KeyKind, TestIdentity>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meldpunt-signature-'));
  identities = { rsa: await testIdentity('rsa'), ec: await testIdentity('ec') };
  for (const kind of ['rsa', 'ec'] as const) {
    await writeFile(join(folder, `${kind}.p12`), identities[kind].file);
    await writeFile(join(folder, `${kind}.crt`), identities[kind].authority);
  }
  await writeFile(join(folder, 'damaged.p12'), identities.rsa.file.subarray(0, 900));
});
afterAll(() => rm(folder, { recursive: true }));

const lines: string[] = [];
const logger = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });

/** The PDF settings as the API opens them when it starts at this time. */
const openedAt = (file: string, at = new Date(), phrase = passphrase) =>
  openPdfSettings(
    { hotline: 'Meldpunt', contact: null, certificate: { path: join(folder, file), passphrase: phrase } },
    { clock: () => at, logger },
  );

/** The output of openssl when it verifies the signature with the test authority. */
async function verified(pdf: Buffer, kind: KeyKind): Promise<string> {
  const { signature, signedData } = extractSignature(pdf);
  await writeFile(join(folder, 'signature.der'), Buffer.from(signature, 'binary'));
  await writeFile(join(folder, 'signed'), signedData);
  const { stderr } = await promisify(execFile)('openssl', [
    ...['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-purpose', 'any', '-out', '/dev/null'],
    ...['-in', join(folder, 'signature.der'), '-content', join(folder, 'signed')],
    ...['-CAfile', join(folder, `${kind}.crt`)],
  ]);
  return stderr;
}

describe.each(['rsa', 'ec'] as const)('a dossier signed with a %s key', (kind) => {
  it('has a valid signature with its certificate over the whole file', async () => {
    const pdf = await dossierPdf(sampleDossier('FR'), await openedAt(`${kind}.p12`));

    expect(await verified(pdf, kind)).toMatch(/CAdES Verification successful/i);
    const { ByteRange } = extractSignature(pdf);
    expect([ByteRange[0], (ByteRange[2] ?? 0) + (ByteRange[3] ?? 0)]).toEqual([0, pdf.length]);
    expect(pdf.toString('latin1')).toContain('/SubFilter /ETSI.CAdES.detached');
  });

  it('has an invalid signature when one byte changes', async () => {
    const pdf = await dossierPdf(sampleDossier('FR'), await openedAt(`${kind}.p12`));
    pdf[pdf.indexOf('/CreationDate') + 1] = 0x58;

    await expect(verified(pdf, kind)).rejects.toMatchObject({ code: 4 });
  });
});

it('mentions a signature only if it is signed', async () => {
  const signed = await dossierPdf(sampleDossier('EN'), await openedAt('rsa.p12'));
  const unsigned = await dossierPdf(sampleDossier('EN'), pdfSettings);
  const flowing = async (pdf: Buffer) => textOfPages(await pagesOf(pdf)).replaceAll(/\s+/g, '');

  expect(await flowing(signed)).toContain(pdfWords.signed.EN.replaceAll(/\s+/g, ''));
  expect(await flowing(unsigned)).not.toMatch(/PAdES|signed/);
  expect(unsigned.toString('latin1')).not.toMatch(/\/Sig\b|AcroForm/);
});

it('refuses to sign with a certificate that expired after the start', async () => {
  let now = new Date();
  const opened = await openPdfSettings(
    {
      hotline: 'Meldpunt',
      contact: null,
      certificate: { path: join(folder, 'rsa.p12'), passphrase },
    },
    { clock: () => now, logger },
  );
  now = new Date(now.getTime() + 201 * day);

  await expect(dossierPdf(sampleDossier('EN'), opened)).rejects.toThrow('is not valid now');
});

describe('the API does not start', () => {
  it.each([
    ['missing.p12', 0, passphrase, 'cannot be read'],
    ['damaged.p12', 0, passphrase, 'no PKCS#12 file'],
    ['rsa.p12', 0, 'another passphrase', 'DOSSIER_CERTIFICATE_PASSPHRASE does not open it'],
    ['rsa.p12', 201, passphrase, 'expired on 20'],
    ['ec.p12', -2, passphrase, 'valid only from 20'],
  ])('with %s, %i days from now, and passphrase %j: %s', async (file, days, phrase, sentence) => {
    const opening = openedAt(file, new Date(Date.now() + days * day), phrase);

    await expect(opening).rejects.toThrow(StartUpError);
    await expect(opening).rejects.toThrow(sentence);
    await expect(opening).rejects.not.toThrow(phrase);
  });
});

it('logs a warning when it starts in the last thirty days of a certificate, and not before', async () => {
  lines.length = 0;
  await openedAt('rsa.p12', new Date(Date.now() + 160 * day));
  expect(lines).toEqual([]);

  await openedAt('rsa.p12', new Date(Date.now() + 175 * day));
  expect(lines.join()).toContain('expires soon');
});
