/** The context that a wrapped data key is bound to: the key itself and the row whose fields it seals. */
export const keyContext = ({ id, rowId: row }: { readonly id: string; readonly rowId: string }): string =>
  JSON.stringify([id, row]);
