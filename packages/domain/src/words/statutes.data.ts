// The names of statutes that letters cite.
// Origin: the headings of the Belgian codes of 1867 and 2024 in the official languages; the English ones are ours.
// Checked 2026-11-22. Coverage: the statutes of the shipped Belgian pack. Left out: statutes of other packs, which are
// cited by their source.
import type { Wording } from './wording.js';

/** Names of statutes, by their code. @internal */
export const statuteNames: Readonly<Record<string, Wording>> = {
  BE_CRIMINAL_CODE_1867: {
    NL: 'Belgisch Strafwetboek van 8 juni 1867',
    FR: 'Code pénal belge du 8 juin 1867',
    DE: 'Belgisches Strafgesetzbuch vom 8. Juni 1867',
    EN: 'Belgian Criminal Code of 8 June 1867',
  },
  BE_CRIMINAL_CODE_2024: {
    NL: 'Belgisch Strafwetboek van 29 februari 2024',
    FR: 'Code pénal belge du 29 février 2024',
    DE: 'Belgisches Strafgesetzbuch vom 29. Februar 2024',
    EN: 'Belgian Criminal Code of 29 February 2024',
  },
};
