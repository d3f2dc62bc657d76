// Characters that are removed from a host name, and characters that it cannot contain. Origin: Unicode, IDNA Mapping
// Table 17.0 (rows `ignored` and `disallowed`), compared with this library over every code point. Checked 2026-11-29.
// Left out: rows that follow from general categories or from normalisation.

/** Characters that are removed. @internal */
export const ignored =
  /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u2060-\u2064\u206a-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0100}-\u{e01ef}]/u;

/**
 * Characters that a host name cannot contain: separators, controls, unassigned code points, and ideographic description
 * characters.
 * @internal
 */
export const disallowed = /[\p{C}\p{Z}\u2ff0-\u2fff\u31ef\ufffc\ufffd]/u;
