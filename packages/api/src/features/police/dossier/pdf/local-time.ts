/** Formats an instant: the day, the local time, and the offset from UTC. */
export type PrintInstant = (instant: string) => string;

/** Formats instants in a time zone, or in UTC if the platform does not support the zone. */
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
