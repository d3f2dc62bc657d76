/** A call that the exchange does not take: the status of the answer, a code and words for people. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly facts: Readonly<Record<string, number>> = {},
  ) {
    super(message);
  }
}

/** The call is not shaped as the interface asks. */
export const badRequest = (message: string): Refusal => new Refusal(400, 'BAD_REQUEST', message);

/** There is no such thing. */
export const notFound = (what: string, id: number): Refusal =>
  new Refusal(404, 'NOT_FOUND', `No ${what} ${id}`);
