// The police unit that receives referrals in Belgium. Origin: press reports of 2019 and 2023 on the cell "Child Abuse" of
// the federal judicial police; the police writes its name in the three official languages. Checked 2026-11-30. Coverage:
// the unit of today. Left out: the unit that received referrals in 2017. "Child Abuse" is the name of the cell in every
// language.
import type { Wording } from '../wording.js';

/** The police unit of Belgium that receives referrals. @public */
export const belgianPoliceUnit: Wording = {
  NL: 'Federale gerechtelijke politie, cel Child Abuse',
  FR: 'Police judiciaire fédérale, cellule Child Abuse',
  DE: 'Föderale Gerichtspolizei, Zelle Child Abuse',
  EN: 'Federal judicial police, cell Child Abuse',
};
