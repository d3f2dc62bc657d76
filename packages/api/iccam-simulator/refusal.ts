/** A refused call: the status of the response, a code and a text for people. */
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

/** The call does not have the format of the interface. */
export const badRequest = (message: string): Refusal => new Refusal(400, 'BAD_REQUEST', message);

/** The object does not exist. */
export const notFound = (what: string, id: number): Refusal =>
  new Refusal(404, 'NOT_FOUND', `No ${what} ${id}`);
