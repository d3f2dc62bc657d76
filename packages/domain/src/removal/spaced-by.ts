/** The dated items that count, earliest first: an item too close to the last counted one is skipped. @internal */
export function spacedBy<Dated extends { readonly at: Date }>(
  dated: readonly Dated[],
  hours: number,
): readonly Dated[] {
  const counted: Dated[] = [];
  for (const each of [...dated].sort((one, other) => one.at.getTime() - other.at.getTime())) {
    const last = counted.at(-1);
    if (last === undefined || each.at.getTime() - last.at.getTime() >= hours * 3_600_000) counted.push(each);
  }
  return counted;
}
