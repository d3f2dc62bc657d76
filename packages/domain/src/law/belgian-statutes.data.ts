import type { StatuteName } from './jurisdiction.js';

// The laws that Belgian provisions cite. Origin: the headings of the codes of 1867 and 2024 in the official languages;
// the English ones are ours. Checked 2026-11-22. Coverage: every statute of the Belgian editions. Left out: nothing.

const criminalCode: StatuteName['short'] = {
  NL: 'Strafwetboek',
  FR: 'Code pénal',
  DE: 'Strafgesetzbuch',
  EN: 'Criminal Code',
};

/** Names of Belgian statutes, by code. @internal */
export const belgianStatutes: Readonly<Record<string, StatuteName>> = {
  BE_CRIMINAL_CODE_1867: {
    name: {
      NL: 'Belgisch Strafwetboek van 8 juni 1867',
      FR: 'Code pénal belge du 8 juin 1867',
      DE: 'Belgisches Strafgesetzbuch vom 8. Juni 1867',
      EN: 'Belgian Criminal Code of 8 June 1867',
    },
    short: criminalCode,
  },
  BE_CRIMINAL_CODE_2024: {
    name: {
      NL: 'Belgisch Strafwetboek van 29 februari 2024',
      FR: 'Code pénal belge du 29 février 2024',
      DE: 'Belgisches Strafgesetzbuch vom 29. Februar 2024',
      EN: 'Belgian Criminal Code of 29 February 2024',
    },
    short: criminalCode,
  },
};
