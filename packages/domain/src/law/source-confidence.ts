/**
 * How reliable the source of a statement of law is: the primary text, secondary sources, or background knowledge.
 * @public
 */
export const SourceConfidence = { HIGH: 'HIGH', MEDIUM: 'MEDIUM', LOW: 'LOW' } as const;
export type SourceConfidence = keyof typeof SourceConfidence;
