import type { Address } from '../address.js';
import { canonicalContentId, canonicalNameKey } from '../content-id.js';
import { isOnionName } from '../overlay-name.js';
import type { WrappedText } from './wrapper-texts.js';

/** The IPFS content, or the service on Tor or I2P, that a gateway of the ordinary internet shows. @internal */
export function gatewayTargets(address: Address): readonly WrappedText[] {
  if (address.hostKind !== 'NAME' && !/^\/ip[fn]s\//.test(address.path)) return [];
  const ipfs = ipfsTarget(address);
  if (ipfs !== null) return [{ text: ipfs, reason: 'IPFS_GATEWAY' }];
  const overlay = overlayHost(address.hostname ?? '');
  return overlay === null ? [] : [{ text: `http://${overlay}${restOf(address)}`, reason: 'OVERLAY_GATEWAY' }];
}

function restOf({ path, query }: Address): string {
  return query === '' ? path : `${path}?${query}`;
}

/** Path gateways (`/ipfs/CID`) and subdomain gateways (`CID.ipfs.host`): IPFS docs, "Address IPFS on the web". */
function ipfsTarget({ hostname, path }: Address): string | null {
  const inHost = /^([^.]+)\.(ipfs|ipns)\./.exec(hostname ?? '');
  if (inHost !== null) return ipfsLink(inHost[2] ?? '', inHost[1] ?? '', path);
  const inPath = /^\/(ipfs|ipns)\/([^/]+)(.*)$/s.exec(path);
  return inPath === null ? null : ipfsLink(inPath[1] ?? '', inPath[2] ?? '', inPath[3] ?? '');
}

function ipfsLink(scheme: string, root: string, rest: string): string | null {
  if (scheme === 'ipfs') return canonicalContentId(root) === null ? null : `ipfs://${root}${rest}`;
  if (canonicalNameKey(root) !== null || root.includes('.')) return `ipns://${root}${rest}`;
  // A DNSLink name in one label: dots as hyphens, hyphens doubled.
  return root.includes('-')
    ? `ipns://${root.replace(/--|-/g, (mark) => (mark === '--' ? '-' : '.'))}${rest}`
    : null;
}

const i2pGateway = /^((?:[a-z0-9-]+\.)*[a-z0-9-]+\.i2p)\.[a-z]{2,}(?:\.[a-z]{2,})?$/;

/** Tor2web and similar gateways: the name of the service comes before the name of the gateway. */
function overlayHost(hostname: string): string | null {
  const labels = hostname.split('.');
  const at = labels.findIndex(
    (label, index) => index < labels.length - 1 && isServiceAt(labels, label, index),
  );
  if (at >= 0) return `${labels.slice(0, at + 1).join('.')}.onion`;
  return i2pGateway.exec(hostname)?.[1] ?? null;
}

/**
 * A version 3 name is long enough to be unambiguous. A version 2 name counts only before `onion` or a known gateway.
 */
function isServiceAt(labels: readonly string[], label: string, index: number): boolean {
  if (!isOnionName(label)) return false;
  return label.length === 56 || /^(?:onion|tor2web|darknet|d2web)$/.test(labels[index + 1] ?? '');
}
