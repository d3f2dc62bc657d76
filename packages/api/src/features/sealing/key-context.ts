/** The context that a wrapped data key is bound to: the key itself and the row whose fields it seals. */
export const keyContext = ({ id, row_id: row }: { readonly id: string; readonly row_id: string }): string =>
  JSON.stringify([id, row]);
