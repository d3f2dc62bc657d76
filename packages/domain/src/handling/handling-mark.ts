/**
 * How far a recipient may pass information on: the labels of the Traffic Light Protocol, version 2.0 (FIRST, August 2022).
 * @public
 */
export const HandlingMark = {
  TLP_RED: 'TLP_RED',
  TLP_AMBER_STRICT: 'TLP_AMBER_STRICT',
  TLP_AMBER: 'TLP_AMBER',
  TLP_GREEN: 'TLP_GREEN',
  TLP_CLEAR: 'TLP_CLEAR',
} as const;
export type HandlingMark = keyof typeof HandlingMark;

/** The label of each mark, as the protocol writes it in every language. @public */
export const handlingMarkText: Readonly<Record<HandlingMark, string>> = {
  TLP_RED: 'TLP:RED',
  TLP_AMBER_STRICT: 'TLP:AMBER+STRICT',
  TLP_AMBER: 'TLP:AMBER',
  TLP_GREEN: 'TLP:GREEN',
  TLP_CLEAR: 'TLP:CLEAR',
};

/** The mark of each kind of information that the hotline gives out. @public */
export interface HandlingPolicy {
  readonly dossier: HandlingMark;
  readonly policeFeed: HandlingMark;
  readonly webhook: HandlingMark;
}

/**
 * The default, a house rule. A dossier goes on to the magistrate and to police abroad, who need to know. An entry of the
 * feed and a webhook message stay within the organisation that receives them.
 * @public
 */
export const handlingPolicy: HandlingPolicy = {
  dossier: 'TLP_AMBER',
  policeFeed: 'TLP_AMBER_STRICT',
  webhook: 'TLP_AMBER_STRICT',
};
