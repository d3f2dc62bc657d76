import type { Slip } from '../slip.js';

export const keysSlips: readonly Slip[] = [
  {
    name: 'a data key opens in another context',
    file: 'platform/crypto/transit-keys.ts',
    find: "JSON.stringify(['key service', keyId, purpose, context]);",
    plant: "JSON.stringify(['key service', keyId, purpose]);",
    noticedBy: [['transit-keys.test.ts', 'in the same context and for the same purpose']],
  },
  {
    name: 'a master key that can be exported is taken',
    file: 'platform/crypto/transit-keys.ts',
    find: 'if (key.isExportable)',
    plant: 'if (key.isExportable && key.latest < 0)',
    noticedBy: [['transit-keys.test.ts', 'the start is refused']],
  },
  {
    name: 'a short master key is taken',
    file: 'platform/crypto/transit-keys.ts',
    find: '/^rsa-(3072|4096)$/',
    plant: '/^rsa-(2048|3072|4096)$/',
    noticedBy: [['transit-keys.test.ts', 'the start is refused']],
  },
  {
    name: 'the start does not try to unwrap',
    file: 'platform/crypto/transit-keys.ts',
    find: '  await assertUnwraps(keys);\n',
    plant: '',
    noticedBy: [['transit-keys.test.ts', 'or the right to decrypt']],
  },
  {
    name: 'health says nothing of a key service that is down',
    file: 'platform/crypto/transit-keys.ts',
    find: 'return isUp;',
    plant: 'return true;',
    noticedBy: [['transit-keys.test.ts', 'health says so']],
  },
  {
    name: 'the token of the key service follows a redirect',
    file: 'platform/crypto/transit-client.ts',
    find: "redirect: 'error',",
    plant: "redirect: 'follow',",
    noticedBy: [['transit-keys.test.ts', 'redirects']],
  },
  {
    name: 'the key service forgets no version',
    file: 'platform/crypto/transit-client.ts',
    find: 'oldest: Math.max(1, data.min_decryption_version),',
    plant: 'oldest: 1,',
    noticedBy: [['transit-keys.test.ts', 'that the service has forgotten']],
  },
  {
    name: 'a key service elsewhere is reached without TLS',
    file: 'platform/key-service-config.ts',
    find: "url.startsWith('https:') || isOfThisMachine(url)",
    plant: "url.startsWith('http')",
    noticedBy: [['config.test.ts', 'key service']],
  },
  {
    name: 'new data keys are sealed by the key file that is replaced',
    file: 'platform/crypto/replacing-keys.ts',
    find: 'wrap: (...given) => keys.wrap(...given),',
    plant: 'wrap: (...given) => replaced.wrap(...given),',
    noticedBy: [['transit-keys.test.ts', 'moves data keys from the key file']],
  },
];
