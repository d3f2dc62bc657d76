/** A clock that stands still until it is moved. */
export class DemoClock {
  #now: Date;

  constructor(start: Date) {
    this.#now = start;
  }

  readonly read = (): Date => this.#now;

  forward(minutes: number): void {
    this.#now = new Date(this.#now.getTime() + minutes * 60_000);
  }
}

const belgian = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  weekday: 'short',
  day: '2-digit',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

/** An instant as people in Belgium read it, such as `Mon 23 Nov 09:00`; always sixteen characters. */
export function timeOf(instant: Date): string {
  const parts = Object.fromEntries(belgian.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts['weekday']} ${parts['day']} ${parts['month']} ${parts['hour']}:${parts['minute']}`;
}

/** How long something took, such as `26 h 05 min`. */
export function lengthOf(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = `${String(minutes % 60).padStart(hours === 0 ? 1 : 2, '0')} min`;
  return hours === 0 ? rest : `${hours} h ${rest}`;
}
