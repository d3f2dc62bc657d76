// Sources: Tor rend-spec, "Encoding onion addresses" (version 3: 35 bytes of key, checksum and version in base32); Tor
// rend-spec-v2 (version 2: 10 bytes; retired in 2021, kept because old links are still reported); I2P "Naming and
// address book" (52 characters of base32, 56 or more for encrypted lease sets).

const onionV2 = /^[a-z2-7]{16}$/;
// The version byte is 3, so the last character is d and the character before it has three zero bits.
const onionV3 = /^[a-z2-7]{54}[aiqy]d$/;
const i2pKey = /^(?:[a-z2-7]{52}|[a-z2-7]{56,63})$/;

/**
 * Tells whether the labels before `.onion` end in a well-formed service name of version 2 or 3.
 *
 * Does not check the checksum of version 3, which needs SHA3-256.
 * @internal
 */
export function isOnionName(labels: string): boolean {
  const service = labels.slice(labels.lastIndexOf('.') + 1);
  return onionV3.test(service) || onionV2.test(service);
}

/** Tells whether the labels before `.i2p` are a name, or a well-formed key before `.b32`. @internal */
export function isI2pName(labels: string): boolean {
  if (labels !== 'b32' && !labels.endsWith('.b32')) return true;
  const rest = labels.slice(0, -'.b32'.length);
  return i2pKey.test(rest.slice(rest.lastIndexOf('.') + 1));
}
