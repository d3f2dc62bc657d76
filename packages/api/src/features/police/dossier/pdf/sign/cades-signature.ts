import { createHash, webcrypto, type KeyObject } from 'node:crypto';
import * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';
import type { SigningCertificate } from './signing-certificate.js';

const oids = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
} as const;

const engine = new pkijs.CryptoEngine({ name: 'node', crypto: webcrypto as never });

const sha256 = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha256').update(bytes).digest());

/**
 * Creates a detached signature over bytes for a PAdES baseline signature (ETSI EN 319 142-1, level B-B). The CMS signs
 * the content type, the content digest and the certificate digest. It contains no signing time.
 */
export async function cadesSignature(
  content: Uint8Array,
  { key, certificate, chain }: SigningCertificate,
): Promise<Buffer> {
  const own = pkijs.Certificate.fromBER(certificate.raw);
  const signed = new pkijs.SignedData({
    version: 1,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: oids.data }),
    certificates: [own, ...chain.map(({ raw }) => pkijs.Certificate.fromBER(raw))],
    signerInfos: [
      new pkijs.SignerInfo({
        version: 1,
        sid: new pkijs.IssuerAndSerialNumber({ issuer: own.issuer, serialNumber: own.serialNumber }),
        signedAttrs: new pkijs.SignedAndUnsignedAttributes({
          type: 0,
          attributes: signedAttributes(sha256(content), sha256(certificate.raw)),
        }),
      }),
    ],
  });
  await signed.sign(await keyFor(key), 0, 'SHA-256', new Uint8Array(content), engine);
  const envelope = new pkijs.ContentInfo({
    contentType: oids.signedData,
    content: signed.toSchema(true),
  });
  return Buffer.from(envelope.toSchema().toBER(false));
}

/** The signed attributes in DER set order. The signature is calculated over that encoding. */
function signedAttributes(
  contentDigest: Uint8Array<ArrayBuffer>,
  certificateDigest: Uint8Array<ArrayBuffer>,
): pkijs.Attribute[] {
  const certificateId = new asn1.Sequence({
    value: [
      new asn1.Sequence({
        value: [new asn1.Sequence({ value: [new asn1.OctetString({ valueHex: certificateDigest })] })],
      }),
    ],
  });
  return [
    new pkijs.Attribute({
      type: oids.contentType,
      values: [new asn1.ObjectIdentifier({ value: oids.data })],
    }),
    new pkijs.Attribute({
      type: oids.messageDigest,
      values: [new asn1.OctetString({ valueHex: contentDigest })],
    }),
    new pkijs.Attribute({ type: oids.signingCertificateV2, values: [certificateId] }),
  ].sort((one, other) => Buffer.compare(encoded(one), encoded(other)));
}

const encoded = (attribute: pkijs.Attribute): Buffer => Buffer.from(attribute.toSchema().toBER(false));

function keyFor(key: KeyObject): Promise<webcrypto.CryptoKey> {
  const curve = key.asymmetricKeyDetails?.namedCurve;
  const algorithm =
    key.asymmetricKeyType === 'ec'
      ? { name: 'ECDSA', namedCurve: curves[curve ?? ''] ?? '' }
      : { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const bytes = new Uint8Array(key.export({ format: 'der', type: 'pkcs8' }));
  return webcrypto.subtle.importKey('pkcs8', bytes, algorithm, false, ['sign']);
}

const curves: Readonly<Record<string, string>> = {
  prime256v1: 'P-256',
  secp384r1: 'P-384',
  secp521r1: 'P-521',
};
