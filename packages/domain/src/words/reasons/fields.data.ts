// Words for the codes of closed forms. One sentence for each reason and refusal, for the person who reads it. Origin:
// written for this project, in plain official language. Checked 2026-11-22. Coverage: every code, in Dutch, French,
// German and English. Left out: nothing.
import type { FieldRefusalCode } from '../../field-refusal.js';
import { reportFieldCodeReasons } from './reporting.data.js';
import type { Words } from '../../wording.js';

/** Reasons of `FieldRefusalCode`. @internal */
export const fieldRefusalCodeReasons: Words<FieldRefusalCode> = {
  NOT_AN_OBJECT: reportFieldCodeReasons.NOT_AN_OBJECT,
  UNKNOWN_FIELD: reportFieldCodeReasons.UNKNOWN_FIELD,
  REQUIRED: reportFieldCodeReasons.REQUIRED,
  NOT_ONE_OF: reportFieldCodeReasons.NOT_ONE_OF,
  NOT_A_BOOLEAN: reportFieldCodeReasons.NOT_A_BOOLEAN,
  NOT_TOGETHER: {
    NL: 'Deze antwoorden sluiten elkaar uit.',
    FR: 'Ces réponses s’excluent mutuellement.',
    DE: 'Diese Antworten schließen einander aus.',
    EN: 'These answers exclude each other.',
  },
};
