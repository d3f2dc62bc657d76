const usualRequestTimeoutMs = 20_000;

/**
 * Server options that end a request whose headers or body arrive too slowly. A slow sender would otherwise hold its
 * socket without end. Responses are not limited, because a stream of events stays open.
 */
export const timeouts = (requestTimeoutMs: number = usualRequestTimeoutMs) => ({
  requestTimeout: requestTimeoutMs,
  http: {
    headersTimeout: requestTimeoutMs,
    // Node compares the times of arrival only so often.
    connectionsCheckingInterval: Math.min(1_000, requestTimeoutMs),
  },
});
