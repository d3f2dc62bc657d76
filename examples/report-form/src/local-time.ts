const timeZone = 'Europe/Brussels';

/** What a clock in Belgium shows at an instant, as milliseconds since 1970. */
function shownAt(instant: number): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

/** Reads a time as a browser sends it (`2026-11-20T09:30`), in Belgian time. An invalid date for any other text. */
export function belgianTime(text: string): Date {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(text)) return new Date(NaN);
  const wanted = Date.parse(`${text}Z`);
  if (Number.isNaN(wanted)) return new Date(NaN);
  // The second step corrects an hour on the days on which the clocks change.
  const near = wanted - (shownAt(wanted) - wanted);
  return new Date(near - (shownAt(near) - wanted));
}
