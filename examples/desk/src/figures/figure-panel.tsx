import { type ReactNode, useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ProblemBanner } from '../api/problem-banner.js';
import type { Problem } from '../api/problem.js';
import { useSpeech } from '../language/language.js';
import { Loading } from '../ui/loading.js';
import { saveFile } from '../ui/save-file.js';
import { csvOf, type FigureTable, sayCell } from './table.js';

interface FigurePanelProps {
  readonly title: string;
  readonly hint?: string;
  /** The name of the CSV file, without its ending. */
  readonly file: string;
  /** `null` while it is read. */
  readonly table: FigureTable | null;
  /** With `FOLDED` the table is below a chart; otherwise each row has a bar of its first number. */
  readonly shape?: 'BARS' | 'FOLDED';
  readonly problem: Problem | null;
  readonly reload: () => void;
  readonly children?: ReactNode;
}

/** One chart with its table and the file with the same numbers. */
export function FigurePanel(props: FigurePanelProps) {
  const { title, hint, file, table, shape = 'BARS', problem, reload, children } = props;
  const { texts } = useSpeech();
  const id = useId();
  const isEmpty = table?.rows.length === 0;
  return (
    <section className="panel figure" aria-labelledby={id}>
      <div className="page-head">
        <h2 id={id}>{title}</h2>
        {table !== null && !isEmpty && (
          <Button
            aria-label={texts.figures.saveCsv(title)}
            onPress={() => saveFile(`${file}.csv`, csvOf(table, texts.figures.notShown), 'text/csv')}
          >
            CSV
          </Button>
        )}
      </div>
      {hint !== undefined && <p className="quiet">{hint}</p>}
      <ProblemBanner problem={problem}>
        <Button onPress={reload}>{texts.api.retry}</Button>
      </ProblemBanner>
      {table === null ? (
        problem === null && <Loading />
      ) : isEmpty ? (
        <p className="empty">{texts.figures.nothing}</p>
      ) : (
        <>
          {children}
          {shape === 'FOLDED' ? (
            <details>
              <summary>{texts.figures.asTable}</summary>
              <Table table={table} labelledBy={id} />
            </details>
          ) : (
            <Table table={table} labelledBy={id} hasBars />
          )}
        </>
      )}
    </section>
  );
}

const firstRows = 12;

function Table({
  table: { of, columns, rows },
  labelledBy,
  hasBars = false,
}: {
  readonly table: FigureTable;
  readonly labelledBy: string;
  readonly hasBars?: boolean;
}) {
  const speech = useSpeech();
  const [isWhole, setWhole] = useState(false);
  const longest = Math.max(1, ...rows.map(({ cells }) => cells[0] ?? 0));
  return (
    <>
      <div className="table-frame" tabIndex={0} role="group" aria-labelledby={labelledBy}>
        <table aria-labelledby={labelledBy}>
          <thead>
            <tr>
              <th scope="col">{of}</th>
              {columns.map(({ title }) => (
                <th key={title} scope="col" className="number">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(isWhole || !hasBars ? rows : rows.slice(0, firstRows)).map(({ name, cells }) => (
              <tr key={name}>
                <th scope="row">
                  {name}
                  {hasBars && <Bar share={(cells[0] ?? 0) / longest} />}
                </th>
                {columns.map(({ title, kind }, index) => (
                  <td key={title} className={cells[index] === null ? 'number not-shown' : 'number'}>
                    {sayCell(cells[index], kind, speech)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hasBars && !isWhole && rows.length > firstRows && (
        <Button className="more" onPress={() => setWhole(true)}>
          {speech.texts.figures.allRows(rows.length)}
        </Button>
      )}
    </>
  );
}

const Bar = ({ share }: { readonly share: number }) => (
  <svg className="bar" width="100%" height="8" aria-hidden>
    <rect width={`${share * 100}%`} height="8" />
  </svg>
);
