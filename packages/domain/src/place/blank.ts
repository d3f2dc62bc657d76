interface Part {
  readonly start: number;
  readonly end: number;
}

/** A text with spaces in the place of parts that are read already, so that offsets stay. @internal */
export function blank(text: string, parts: readonly Part[]): string {
  let rest = '';
  let last = 0;
  for (const { start, end } of parts) {
    rest += text.slice(last, start) + ' '.repeat(end - start);
    last = end;
  }
  return rest + text.slice(last);
}
