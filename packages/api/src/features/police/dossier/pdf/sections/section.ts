import type { Dossier } from '../../dossier.js';
import type { Sheet } from '../layout/sheet.js';
import type { Voice } from '../say.js';

/** A printed section about one referral. `numbering` is the prefix of the number in its heading. */
export type Section = (sheet: Sheet, dossier: Dossier, voice: Voice, numbering: string) => void;
