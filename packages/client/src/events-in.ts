/** One event of a stream (Server-Sent Events), with the fields that GraphQL uses. */
interface StreamEvent {
  readonly event: string;
  readonly data: string;
}

const lineEnd = /\r\n|\n|\r(?!$)/;

/**
 * Yields the events of a response when they arrive. Ends with the response; cancels it when the caller stops reading.
 * `onBytes` is called when anything arrives, heartbeats included.
 */
export async function* eventsIn(
  body: ReadableStream<Uint8Array>,
  onBytes: () => void = () => {},
): AsyncGenerator<StreamEvent, void> {
  let event = '';
  let data: string[] = [];
  for await (const line of linesIn(body, onBytes)) {
    if (line === '') {
      if (event !== '' || data.length > 0) yield { event, data: data.join('\n') };
      [event, data] = ['', []];
    } else if (line.startsWith('event:')) event = valueOf(line);
    else if (line.startsWith('data:')) data.push(valueOf(line));
  }
}

const valueOf = (line: string): string => line.slice(line.indexOf(':') + 1).replace(/^ /, '');

async function* linesIn(body: ReadableStream<Uint8Array>, onBytes: () => void): AsyncGenerator<string, void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      onBytes();
      const lines = (rest + decoder.decode(value, { stream: true })).split(lineEnd);
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}
