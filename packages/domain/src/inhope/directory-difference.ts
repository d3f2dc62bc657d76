import type { CalendarDate } from '../calendar-date.js';
import type { CountryCode } from '../country-code.js';
import type { Hotline } from './hotline.js';
import type { HotlineDirectory } from './hotline-directory.js';
import { membershipOf, type CountryMembership } from './membership-of.js';
import { defaultMembershipPolicy, type MembershipPolicy } from './membership-policy.js';

/** One row that differs between two directories. @public */
export interface RowChange {
  readonly change: 'ADDED' | 'REMOVED' | 'CHANGED';
  readonly country: CountryCode;
  readonly organisation: string;
  readonly name: string;
  /** The fields that differ, in alphabetical order; empty unless `change` is `CHANGED`. */
  readonly fields: readonly string[];
}

/** One country whose membership on a day differs in the newer directory. @public */
export interface CountryChange {
  readonly country: CountryCode;
  readonly before: CountryMembership['status'];
  readonly after: CountryMembership['status'];
  readonly hotlinesBefore: readonly string[];
  readonly hotlinesAfter: readonly string[];
}

/** The changes in a newer directory. @public */
export interface DirectoryDifference {
  readonly rows: readonly RowChange[];
  readonly countries: readonly CountryChange[];
}

const keyOf = ({ country, organisation, name, validFrom }: Hotline) =>
  JSON.stringify([country, organisation, name, validFrom]);

function rowChange(before: Hotline | undefined, after: Hotline | undefined): RowChange | null {
  const row = after ?? before;
  if (row === undefined) return null;
  const { country, organisation, name } = row;
  const named = { country, organisation, name };
  if (before === undefined) return { change: 'ADDED', ...named, fields: [] };
  if (after === undefined) return { change: 'REMOVED', ...named, fields: [] };
  const fields = (Object.keys(after) as (keyof Hotline)[]).filter((field) => before[field] !== after[field]);
  return fields.length === 0 ? null : { change: 'CHANGED', ...named, fields: fields.sort() };
}

const nameIn = ({ hotlines }: CountryMembership) => hotlines.map(({ organisation }) => organisation).sort();

/**
 * Compares two directories. Rows are matched by country, organisation, name and start; the membership of every country
 * is compared on one day. Sorted by country.
 * @public
 */
export function directoryDifference(
  before: HotlineDirectory,
  after: HotlineDirectory,
  on: CalendarDate,
  policy: MembershipPolicy = defaultMembershipPolicy,
): DirectoryDifference {
  const [old, now] = [before, after].map(
    ({ hotlines }) => new Map(hotlines.map((row) => [keyOf(row), row] as const)),
  ) as [Map<string, Hotline>, Map<string, Hotline>];
  const keys = [...new Set([...old.keys(), ...now.keys()])].sort();
  const rows = keys.flatMap((key) => rowChange(old.get(key), now.get(key)) ?? []);
  const codes = [...new Set([...before.hotlines, ...after.hotlines].map(({ country }) => country))].sort();
  const countries = codes.flatMap((country): readonly CountryChange[] => {
    const [was, is] = [membershipOf(before, country, on, policy), membershipOf(after, country, on, policy)];
    const [hotlinesBefore, hotlinesAfter] = [nameIn(was), nameIn(is)];
    const isSame = was.status === is.status && hotlinesBefore.join('\n') === hotlinesAfter.join('\n');
    return isSame ? [] : [{ country, before: was.status, after: is.status, hotlinesBefore, hotlinesAfter }];
  });
  return { rows, countries };
}
