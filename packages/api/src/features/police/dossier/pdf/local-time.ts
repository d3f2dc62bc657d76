/** How an instant is printed: the day, the time by the clock of the zone, and how far that is from UTC. */
export type PrintInstant = (instant: string) => string;

/** Prints instants in a zone; in UTC where the platform does not know the zone. */
export function instantsIn(timeZone: string): PrintInstant {
  const format = formatIn(timeZone);
  return (instant) => {
    const parts = Object.fromEntries(
      format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
    );
    const offset = (parts['timeZoneName'] ?? '').replace(/^GMT/, '') || '+00:00';
    return `${parts['year']}-${parts['month']}-${parts['day']} ${parts['hour']}:${parts['minute']}:${parts['second']} ${offset}`;
  };
}

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const options = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'longOffset',
  } as const;
  try {
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  }
}
