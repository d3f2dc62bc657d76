type Instants = Date | null | undefined | readonly (Date | null)[];

const isNoInstant = (at: Date | null | undefined): boolean =>
  at !== null && at !== undefined && Number.isNaN(at.getTime());

/**
 * Throws `RangeError`, naming the argument, when a `Date` is no instant: compared with anything it would answer no, and
 * "not overdue" would be one of the answers. What is absent passes; what it means, the rule says.
 * @internal
 */
export function requireInstants(named: Readonly<Record<string, Instants>>): void {
  for (const name in named) {
    const given = named[name];
    if (Array.isArray(given) ? given.some(isNoInstant) : isNoInstant(given as Date | null | undefined))
      throw new RangeError(`${name} is no instant: its Date is invalid`);
  }
}
