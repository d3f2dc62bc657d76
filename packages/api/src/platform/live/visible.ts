import type { RequestContext } from '../context.js';

type Check<Message> = (message: Message, context: RequestContext) => Promise<boolean>;

/** The checks of messages that are sent only to those who may see their object at that moment. */
const checks = new WeakMap<object, (context: RequestContext) => Promise<boolean>>();

/** Adds a check to each message. It is made when the message is sent, with the rights of the viewer then. */
export async function* onlyVisible<Message extends object>(
  messages: AsyncIterable<Message>,
  maySee: Check<Message>,
): AsyncGenerator<Message> {
  for await (const message of messages) {
    checks.set(message, (context) => maySee(message, context));
    yield message;
  }
}

/** Whether the message may be sent now. */
export const isVisible = async (message: unknown, context: RequestContext): Promise<boolean> =>
  (await checks.get(message as object)?.(context)) ?? true;
