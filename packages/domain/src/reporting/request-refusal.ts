/** Why a whole request is refused before its contents are read. @public */
export const RequestRefusal = {
  REQUEST_TOO_LARGE: 'REQUEST_TOO_LARGE',
  REQUEST_UNREADABLE: 'REQUEST_UNREADABLE',
} as const;
export type RequestRefusal = keyof typeof RequestRefusal;
