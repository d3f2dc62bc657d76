import { createChallenge, verifySolution, type Payload } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { proofCost, type ProofPolicy } from '@meldpunt/domain';
import { z } from 'zod';
import { keyedHash } from '../../platform/crypto/sealed.js';
import { localCounters, type Counter, type Counters } from '../../platform/rate-limits.js';

/** Two hexadecimal digits: 256 attempts on average. */
const keyPrefix = '00';
const longestProof = 4_096;

/** The parts that are read here. The signature covers all parameters, also those that are not listed. */
const payload = z.object({
  challenge: z.object({
    parameters: z.looseObject({ nonce: z.string(), expiresAt: z.number() }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.number(), derivedKey: z.string() }),
});

/** Makes challenges in the format of ALTCHA and checks their solutions. Each solution is valid once. */
export class ProofOfWork {
  readonly #policy: ProofPolicy;
  readonly #solutions: Counter;
  /** Only decides how expensive the next challenge is, so each process counts for itself. */
  readonly #usedByCaller: Counter;
  readonly #used = new Map<string, number>();

  constructor(policy: ProofPolicy, windowSeconds: number, counters: Counters) {
    this.#policy = policy;
    this.#solutions = counters('proof', { max: 1, windowSeconds: policy.validSeconds });
    this.#usedByCaller = localCounters('proofs-used', { max: 1_000_000, windowSeconds });
  }

  /** A challenge for a caller, as JSON for ALTCHA. */
  async challenge(callerHash: string, key: Buffer): Promise<string> {
    const challenge = await createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost: proofCost(this.#used.get(callerHash) ?? 0, this.#policy),
      deriveKey,
      keyPrefix,
      expiresAt: Math.floor(Date.now() / 1000) + this.#policy.validSeconds,
      hmacSignatureSecret: secretOf(key),
    });
    return JSON.stringify(challenge);
  }

  /** Whether the text is a correct solution of a challenge of ours that has not expired and was not used before. */
  async isValid(text: string | null, callerHash: string, key: Buffer): Promise<boolean> {
    const read = text === null ? null : readProof(text);
    if (read === null) return false;
    const { nonce } = read.challenge.parameters;
    if (this.#solutions.spentFor(nonce) > 0) return false;
    const { verified } = await verifySolution({ ...read, deriveKey, hmacSignatureSecret: secretOf(key) });
    if (!verified || (await this.#solutions.add(nonce)).used > 1) return false;
    await this.#noteUse(callerHash);
    return true;
  }

  async #noteUse(callerHash: string): Promise<void> {
    const { used } = await this.#usedByCaller.add(callerHash);
    if (this.#used.size >= 10_000) this.#used.clear();
    this.#used.set(callerHash, used);
  }
}

const secretOf = (key: Buffer): string => keyedHash(key, 'proof of work').toString('base64');

function readProof(text: string): Payload | null {
  if (text.length > longestProof) return null;
  try {
    const read = payload.safeParse(JSON.parse(Buffer.from(text, 'base64').toString('utf8')));
    return read.success ? (read.data as unknown as Payload) : null;
  } catch {
    return null;
  }
}
