type Instants = Date | null | undefined | readonly (Date | null)[];

const isNoInstant = (at: Date | null | undefined): boolean =>
  at !== null && at !== undefined && Number.isNaN(at.getTime());

/**
 * Throws `RangeError`, naming the argument, for an invalid `Date`. Every comparison with an invalid date is false, so a
 * check could return “not overdue” by mistake. Missing values are accepted; each rule defines what they mean.
 * @internal
 */
export function requireInstants(named: Readonly<Record<string, Instants>>): void {
  for (const name in named) {
    const given = named[name];
    if (Array.isArray(given) ? given.some(isNoInstant) : isNoInstant(given as Date | null | undefined))
      throw new RangeError(`${name} is an invalid Date`);
  }
}
