/** Who entered an item into the exchange. @public */
export const IccamOrigin = { OURS: 'OURS', PARTNER: 'PARTNER' } as const;
export type IccamOrigin = keyof typeof IccamOrigin;

/** Where an item of the exchange stands, seen from here. @public */
export const IccamItemState = {
  REPORTED: 'REPORTED',
  IMPORTED: 'IMPORTED',
  CLAIMED: 'CLAIMED',
  MOVED_ON: 'MOVED_ON',
  FINISHED: 'FINISHED',
  UNREADABLE: 'UNREADABLE',
} as const;
export type IccamItemState = keyof typeof IccamItemState;
