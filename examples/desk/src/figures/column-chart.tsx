/** Columns over time, side by side for each part. For the eye only: the table below has the same numbers. */
export function ColumnChart({
  names,
  parts,
}: {
  /** The names of the series: the first is filled, the second has an outline. */
  readonly names: readonly [string, string];
  readonly parts: readonly { readonly name: string; readonly values: readonly [number, number] }[];
}) {
  const top = niceTop(Math.max(1, ...parts.flatMap(({ values }) => values)));
  const [width, height] = [100 / Math.max(1, parts.length), 160];
  return (
    <div className="columns" aria-hidden>
      <p className="legend">
        {names.map((name, index) => (
          <span key={name}>
            <svg width="14" height="14" className={`series-${index}`}>
              <rect x="1" y="1" width="12" height="12" />
            </svg>{' '}
            {name}
          </span>
        ))}
      </p>
      <div className="plot">
        <div className="axis">
          {[top, top / 2, 0].map((value) => (
            <span key={value}>{value}</span>
          ))}
        </div>
        <svg width="100%" height={height}>
          {[0.5, height / 2, height - 0.5].map((y) => (
            <line key={y} className="grid" x1="0" x2="100%" y1={y} y2={y} />
          ))}
          {parts.map(({ name, values }, part) =>
            values.map((value, series) => {
              const length = (value / top) * (height - 2);
              return (
                <rect
                  key={`${name}${names[series]}`}
                  className={`series-${series}`}
                  x={`${width * (part + 0.12 + 0.4 * series)}%`}
                  width={`${width * 0.36}%`}
                  y={height - 1 - length}
                  height={length}
                />
              );
            }),
          )}
        </svg>
        <div className="part-names">
          {parts.map(({ name }) => (
            <span key={name}>{name}</span>
          ))}
        </div>
      </div>
    </div>
  );
}

/** The next even number of one or two digits and zeros, so that half of it is a whole number. */
function niceTop(value: number): number {
  const step = 10 ** Math.floor(Math.log10(value));
  return [2, 4, 6, 8, 10, 20].map((times) => times * step).find((top) => top >= value) ?? value;
}
