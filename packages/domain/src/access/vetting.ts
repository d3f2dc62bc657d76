import type { CalendarDate } from '../calendar-date.js';
import type { Permission } from './permission.js';

/** When a person was vetted, and the last day on which that is valid. @public */
export interface Vetting {
  readonly vettedOn: CalendarDate | null;
  readonly vettingExpiresOn: CalendarDate | null;
}

/** Whether the vetting of a person is valid on a day. @public */
export const VettingState = {
  VALID: 'VALID',
  /** No vetting is recorded. */
  NOT_RECORDED: 'NOT_RECORDED',
  /** It is recorded from a later day. */
  NOT_YET_VALID: 'NOT_YET_VALID',
  /** Its last day has passed. */
  LAPSED: 'LAPSED',
} as const;
export type VettingState = keyof typeof VettingState;

/** Somebody may not judge because their vetting is not valid. @public */
export interface VettingRefused {
  readonly code: 'VETTING_NOT_VALID';
  readonly state: Exclude<VettingState, 'VALID'>;
}

/** The permissions that a person loses without valid vetting: those to judge content. @public */
export const vettedPermissions: readonly Permission[] = ['ASSESSMENT_RECORD', 'ASSESSMENT_SETTLE'];

/** Whether the vetting is valid on this day; its first and last day are included. @public */
export function vettingOn({ vettedOn, vettingExpiresOn }: Vetting, on: CalendarDate): VettingState {
  if (vettedOn === null || vettingExpiresOn === null) return 'NOT_RECORDED';
  if (on < vettedOn) return 'NOT_YET_VALID';
  return on <= vettingExpiresOn ? 'VALID' : 'LAPSED';
}

/**
 * Why vetting does not allow to judge; `null` if it does. A hotline that does not record vetting yet does not need it
 * for an account without a record. A record that is not valid always counts.
 * @public
 */
export function vettingRefusal(
  vetting: Vetting,
  on: CalendarDate,
  isRequired: boolean,
): VettingRefused | null {
  const state = vettingOn(vetting, on);
  if (state === 'VALID' || (state === 'NOT_RECORDED' && !isRequired)) return null;
  return { code: 'VETTING_NOT_VALID', state };
}
