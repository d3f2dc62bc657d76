interface Part {
  readonly start: number;
  readonly end: number;
}

/** Replaces parts that are already read by spaces, so that offsets stay the same. @internal */
export function blank(text: string, parts: readonly Part[]): string {
  let rest = '';
  let last = 0;
  for (const { start, end } of parts) {
    rest += text.slice(last, start) + ' '.repeat(end - start);
    last = end;
  }
  return rest + text.slice(last);
}
