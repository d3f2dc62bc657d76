import type { Dossier } from '../../dossier.js';
import type { Sheet } from '../layout/sheet.js';
import type { Voice } from '../say.js';

/** A part of what is printed about one referral. `numbering` stands before the number in its heading. */
export type Section = (sheet: Sheet, dossier: Dossier, voice: Voice, numbering: string) => void;
