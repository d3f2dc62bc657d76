// What a host name leaves out, and what it cannot hold.
// Origin: Unicode, IDNA Mapping Table 17.0 (rows `ignored` and `disallowed`), compared with this library over every code
// point. Checked 2026-11-29. Left out: rows that follow from general categories or from normalisation.

/** Characters that are left out. @internal */
export const ignored =
  /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u2060-\u2064\u206a-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0100}-\u{e01ef}]/u;

/** Characters that no host name holds: separators, controls, unassigned ones, and marks that describe others. @internal */
export const disallowed = /[\p{C}\p{Z}\u2ff0-\u2fff\u31ef\ufffc\ufffd]/u;
