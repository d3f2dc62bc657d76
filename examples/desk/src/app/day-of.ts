import { type CalendarDate, europeBrussels, localTimeOf } from '@meldpunt/domain';

/** The time zone in which this hotline counts days. Another hotline changes it. */
const zone = europeBrussels;

/** The day of an instant for this hotline, as the API counts it, wherever the browser is. */
export const dayOf = (instant: number): CalendarDate => localTimeOf(new Date(instant), zone).date;
