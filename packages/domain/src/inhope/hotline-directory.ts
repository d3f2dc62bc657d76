import type { CalendarDate } from '../calendar-date.js';
import type { CountryCode } from '../country-code.js';
import type { TerritoryCoverage } from '../territories/territory.js';
import type { Hotline } from './hotline.js';

/** The known hotlines, as of one day. @public */
export interface HotlineDirectory {
  readonly hotlines: readonly Hotline[];
  /** The day on which the directory as a whole was last checked. */
  readonly checkedOn: CalendarDate;
  /** Which country covers which territory; when absent, the shipped table is used. */
  readonly coverage?: readonly TerritoryCoverage[];
}

type Index = ReadonlyMap<CountryCode, readonly Hotline[]>;

const indexes = new WeakMap<HotlineDirectory, Index>();

const none: readonly Hotline[] = [];

/** The directory’s rows of one country. The index is built once per directory. @internal */
export function rowsOf(directory: HotlineDirectory, country: CountryCode): readonly Hotline[] {
  let index = indexes.get(directory);
  if (index === undefined) indexes.set(directory, (index = indexByCountry(directory)));
  return index.get(country) ?? none;
}

function indexByCountry({ hotlines }: HotlineDirectory): Index {
  const index = new Map<CountryCode, Hotline[]>();
  for (const hotline of hotlines) {
    const rows = index.get(hotline.country);
    if (rows === undefined) index.set(hotline.country, [hotline]);
    else rows.push(hotline);
  }
  return index;
}
