/** Why a request as a whole is not read, before anything in it is. @public */
export const RequestRefusal = {
  REQUEST_TOO_LARGE: 'REQUEST_TOO_LARGE',
  REQUEST_UNREADABLE: 'REQUEST_UNREADABLE',
} as const;
export type RequestRefusal = keyof typeof RequestRefusal;
