import { z } from 'zod';

/** A fault between the exchange and its caller. */
export const faultShape = z.strictObject({
  /**
   * `OUTAGE`: connections are refused. `RESET`: the connection is closed before the call is executed. `LOST_ANSWER`: the
   * call is executed, and the connection is closed before the response. `TWICE`: the call is executed twice, and the second
   * response is sent. `SLOW`: the response is delayed. `UNAVAILABLE`: 503. `THROTTLED`: 429. `REFUSED`: a refusal with
   * a chosen status.
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
  /** Only calls with this method; default all. */
  method: z.enum(['GET', 'POST', 'PUT']).optional(),
  /** Only calls whose path contains this; default all. */
  path: z.string().optional(),
  /** Max number of affected calls; default no limit. */
  times: z.number().int().min(1).optional(),
  /** The share of affected calls, 0 to 1; default 1. It is deterministic: every run affects the same calls. */
  rate: z.number().min(0).max(1).optional(),
  /** `SLOW`: the delay of the response. */
  delayMs: z.number().int().min(0).max(600_000).default(2_000),
  /** `THROTTLED`, `UNAVAILABLE` and `REFUSED`: the value of `Retry-After`; default no header. */
  retryAfterSeconds: z.number().int().min(0).optional(),
  /** `REFUSED`: the status of the response. */
  status: z.number().int().min(400).max(499).default(422),
});
export type Fault = z.input<typeof faultShape>;
type ActiveFault = z.output<typeof faultShape> & { left: number };

/** The active faults, and the selection of the fault for each call. */
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

  /** Returns the first active fault that matches a call, and decrements its counter. */
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

  /** A fixed sequence of pseudo-random numbers from 0 to 1 (mulberry32), so that a run can be repeated. */
  #chance(): number {
    this.#seed = (this.#seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#seed ^ (this.#seed >>> 15), 1 | this.#seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
}
