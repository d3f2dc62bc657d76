// Words for the codes of deadlines. One sentence on what each code means.
// Origin: written for this project, in plain official language. Checked 2026-11-22.
// Coverage: every code, in Dutch, French, German and English. Left out: nothing.
import type { DeadlineStage } from '../../deadlines/due-at.js';
import type { Words } from '../wording.js';

/** Explanations of `DeadlineStage`. @internal */
export const deadlineStageExplanations: Words<DeadlineStage> = {
  ON_TIME: {
    NL: 'Er is nog ruim tijd.',
    FR: 'Il reste assez de temps.',
    DE: 'Es ist noch genügend Zeit.',
    EN: 'There is time left.',
  },
  DUE_SOON: {
    NL: 'Er is een herinnering gestuurd.',
    FR: 'Un rappel a été envoyé.',
    DE: 'Eine Erinnerung wurde verschickt.',
    EN: 'A reminder has been sent.',
  },
  OVERDUE: {
    NL: 'De termijn is verstreken.',
    FR: 'Le délai est dépassé.',
    DE: 'Die Frist ist verstrichen.',
    EN: 'The deadline has passed.',
  },
  ESCALATED: {
    NL: 'De termijn is verstreken en de supervisor is ingelicht.',
    FR: 'Le délai est dépassé et le superviseur est averti.',
    DE: 'Die Frist ist verstrichen und die Leitung ist informiert.',
    EN: 'The deadline has passed and a supervisor has been told.',
  },
};
