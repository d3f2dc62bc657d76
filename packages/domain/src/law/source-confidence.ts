/**
 * How well a statement of law is sourced: read in the primary text, in secondary sources, or background knowledge.
 * @public
 */
export const SourceConfidence = { HIGH: 'HIGH', MEDIUM: 'MEDIUM', LOW: 'LOW' } as const;
export type SourceConfidence = keyof typeof SourceConfidence;
