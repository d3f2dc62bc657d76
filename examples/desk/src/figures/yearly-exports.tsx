import { YearlyExportDocument } from '@meldpunt/client';
import { YearlyExport, type CalendarDate } from '@meldpunt/domain';
import { useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useApi } from '../api/api.js';
import { ProblemBanner } from '../api/problem-banner.js';
import { type Problem, problemOf } from '../api/problem.js';
import { useSpeech } from '../language/language.js';
import { saveFile } from '../ui/save-file.js';

/** The reports that the hotline makes once a year, as files. They contain small numbers. */
export function YearlyExports({ today }: { readonly today: CalendarDate }) {
  const { texts, label } = useSpeech();
  const api = useApi();
  const id = useId();
  const thisYear = Number(today.slice(0, 4));
  const [year, setYear] = useState(thisYear - 1);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [said, setSaid] = useState('');
  const save = async (kind: YearlyExport) => {
    setProblem(null);
    try {
      const { yearlyExport } = await api.execute(YearlyExportDocument, { kind, year });
      saveFile(`${kind.toLowerCase().replace('_', '-')}-${year}.csv`, yearlyExport.csv, 'text/csv');
      setSaid(yearlyExport.isComplete ? texts.figures.saved : texts.figures.yearNotOver(String(year)));
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  return (
    <section className="panel figure" aria-labelledby={id}>
      <h2 id={id}>{texts.figures.exports}</h2>
      <p className="quiet">{texts.figures.exportsHint}</p>
      <ProblemBanner problem={problem} />
      <label className="grouping">
        {texts.figures.year}
        <select value={year} onChange={(event) => setYear(Number(event.target.value))}>
          {[0, 1, 2, 3, 4, 5].map((back) => (
            <option key={back}>{thisYear - back}</option>
          ))}
        </select>
      </label>
      <div className="actions">
        {Object.values(YearlyExport).map((kind) => (
          <Button key={kind} onPress={() => void save(kind)}>
            {label('YearlyExport', kind)} (CSV)
          </Button>
        ))}
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
