import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import forge from 'node-forge';

/** A private key with its certificate, and the chain of certificates to an authority. */
export interface SigningCertificate {
  readonly key: KeyObject;
  readonly certificate: X509Certificate;
  readonly chain: readonly X509Certificate[];
}

/** Why a file with a key and a certificate cannot be used. */
export type CertificateProblem = 'UNREADABLE' | 'NO_KEY' | 'NO_CERTIFICATE' | 'KEY_UNSUITABLE';

export type ReadCertificate =
  | { readonly ok: true; readonly value: SigningCertificate }
  | { readonly ok: false; readonly problem: CertificateProblem };

const { asn1, pki, pkcs12 } = forge;
type Bag = forge.pkcs12.Bag;

/** Reads a PKCS#12 file (RFC 7292). A wrong passphrase and a damaged file cannot be distinguished. */
export function readSigningCertificate(file: Buffer, passphrase: string): ReadCertificate {
  let container: forge.pkcs12.Pkcs12Pfx;
  try {
    container = pkcs12.pkcs12FromAsn1(asn1.fromDer(file.toString('binary')), passphrase);
  } catch {
    return { ok: false, problem: 'UNREADABLE' };
  }
  const bags = (type: string): readonly Bag[] => container.getBags({ bagType: type })[type] ?? [];
  const [keyBag] = [...bags(pki.oids['pkcs8ShroudedKeyBag'] ?? ''), ...bags(pki.oids['keyBag'] ?? '')];
  if (keyBag === undefined) return { ok: false, problem: 'NO_KEY' };
  const key = createPrivateKey({ key: keyIn(keyBag), format: 'der', type: 'pkcs8' });
  if (key.asymmetricKeyType !== 'rsa' && key.asymmetricKeyType !== 'ec')
    return { ok: false, problem: 'KEY_UNSUITABLE' };
  const all = bags(pki.oids['certBag'] ?? '').map((bag) => new X509Certificate(certificateIn(bag)));
  const certificate = all.find((each) => each.checkPrivateKey(key));
  if (certificate === undefined) return { ok: false, problem: 'NO_CERTIFICATE' };
  return { ok: true, value: { key, certificate, chain: all.filter((each) => each !== certificate) } };
}

const der = (object: forge.asn1.Asn1): Buffer => Buffer.from(asn1.toDer(object).getBytes(), 'binary');

/** The library parses RSA only. A key or certificate of another kind keeps its encoding. */
const keyIn = ({ key, asn1: encoded }: Bag): Buffer =>
  der(key ? pki.wrapRsaPrivateKey(pki.privateKeyToAsn1(key)) : encoded);

const certificateIn = ({ cert, asn1: encoded }: Bag): Buffer =>
  der(cert ? pki.certificateToAsn1(cert) : encoded);
