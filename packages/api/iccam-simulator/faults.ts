import { z } from 'zod';

/** What can go wrong between the exchange and its caller. */
export const faultShape = z.strictObject({
  /**
   * `OUTAGE`: nothing listens. `RESET`: the connection is cut before anything is done. `LOST_ANSWER`: it is done, and
   * the connection is cut before the answer. `TWICE`: it is done, and done again as if it had come twice; the second
   * answer is given. `SLOW`: the answer takes its time. `UNAVAILABLE`: 503. `THROTTLED`: 429. `REFUSED`: a refusal of
   * your choice.
   */
  kind: z.enum([
    'OUTAGE',
    'RESET',
    'LOST_ANSWER',
    'TWICE',
    'SLOW',
    'UNAVAILABLE',
    'THROTTLED',
    'REFUSED',
    'SIGNED_OUT',
  ]),
  /** Only calls of this method; all when absent. */
  method: z.enum(['GET', 'POST', 'PUT']).optional(),
  /** Only calls whose path contains this; all when absent. */
  path: z.string().optional(),
  /** How many calls it strikes; all when absent. */
  times: z.number().int().min(1).optional(),
  /** The share of the calls it strikes, 0 to 1; each when absent. The same ones in every run. */
  rate: z.number().min(0).max(1).optional(),
  /** `SLOW`: how long the answer takes. */
  delayMs: z.number().int().min(0).max(600_000).default(2_000),
  /** `THROTTLED`, `UNAVAILABLE` and `REFUSED`: what `Retry-After` says; nothing when absent. */
  retryAfterSeconds: z.number().int().min(0).optional(),
  /** `REFUSED`: the status of the answer. */
  status: z.number().int().min(400).max(499).default(422),
});
export type Fault = z.input<typeof faultShape>;
type ActiveFault = z.output<typeof faultShape> & { left: number };

/** The faults that are in force, and which of them strikes next. */
export class Faults {
  #active: ActiveFault[] = [];
  #seed = 1;

  inject(fault: Fault): void {
    const parsed = faultShape.parse(fault);
    this.#active.push({ ...parsed, left: parsed.times ?? Infinity });
  }

  clear(): void {
    this.#active = [];
  }

  get active(): readonly z.output<typeof faultShape>[] {
    return this.#active.map(({ left: _, ...fault }) => fault);
  }

  /** The first fault in force that concerns a call, counted down. */
  next(method: string, path: string): ActiveFault | null {
    const struck = this.#active.find(
      (fault) =>
        fault.kind !== 'OUTAGE' &&
        (fault.method === undefined || fault.method === method) &&
        path.includes(fault.path ?? '') &&
        (fault.rate === undefined || this.#chance() < fault.rate),
    );
    if (struck === undefined) return null;
    struck.left -= 1;
    if (struck.left <= 0) this.#active = this.#active.filter((other) => other !== struck);
    return struck;
  }

  /** A fixed row of numbers between 0 and 1 (mulberry32), so that a run can be repeated. */
  #chance(): number {
    this.#seed = (this.#seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#seed ^ (this.#seed >>> 15), 1 | this.#seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
}
