/** After how many minutes of a session which reminder is shown. The API sets the limits; these come before them. */
const reminders = [
  { fromMinute: 100, code: 'LONG' },
  { fromMinute: 75, code: 'AGAIN' },
  { fromMinute: 45, code: 'FIRST' },
] as const;

export type Reminder = (typeof reminders)[number]['code'];

export const reminderAt = (minutes: number): Reminder | null =>
  reminders.find(({ fromMinute }) => minutes >= fromMinute)?.code ?? null;
