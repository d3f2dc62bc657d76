/** Who entered an item into the exchange. @public */
export const IccamOrigin = { OURS: 'OURS', PARTNER: 'PARTNER' } as const;
export type IccamOrigin = keyof typeof IccamOrigin;

/** The state of an item of the exchange in this system. @public */
export const IccamItemState = {
  REPORTED: 'REPORTED',
  IMPORTED: 'IMPORTED',
  CLAIMED: 'CLAIMED',
  MOVED_ON: 'MOVED_ON',
  FINISHED: 'FINISHED',
  UNREADABLE: 'UNREADABLE',
} as const;
export type IccamItemState = keyof typeof IccamItemState;
