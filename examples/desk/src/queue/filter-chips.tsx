import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useSpeech } from '../language/language.js';
import type { Speech } from '../language/speech.js';
import { type QueueFilter, queueFilters, type QueueFilterName } from './queue-filters.data.js';
import type { QueueSearch } from './queue-search.js';

interface Chips {
  readonly search: QueueSearch;
  readonly onChange: (name: QueueFilterName, value: string | undefined) => void;
}

/** The filters in use as chips that remove them, and the others folded behind one button. */
export function FilterChips({ search, onChange }: Chips) {
  const speech = useSpeech();
  const { texts } = speech;
  return (
    <div className="filters" role="group" aria-label={texts.queue.filters}>
      {queueFilters.map((filter) => {
        const value = search[filter.name];
        return value === undefined ? null : (
          <Button
            key={filter.name}
            className="chip"
            aria-label={texts.queue.remove(sayFilter(filter, filter.name, value, speech))}
            onPress={() => onChange(filter.name, undefined)}
          >
            {sayFilter(filter, filter.name, value, speech)} <span aria-hidden>×</span>
          </Button>
        );
      })}
      <details>
        <summary>{texts.queue.addFilter}</summary>
        <div className="filter-fields">
          {queueFilters.map((filter) => (
            <FilterField
              key={filter.name}
              filter={filter}
              title={texts.queue.filterNames[filter.name]}
              value={search[filter.name] ?? ''}
              onChange={(value) => onChange(filter.name, value || undefined)}
            />
          ))}
        </div>
      </details>
    </div>
  );
}

const sayCode = (filter: QueueFilter, code: string, { label, country }: Speech): string => {
  if (!('label' in filter)) return code;
  return filter.label === 'COUNTRY' ? country(code) : label(filter.label, code);
};

function sayFilter(filter: QueueFilter, name: QueueFilterName, value: string, speech: Speech): string {
  const title = speech.texts.queue.filterNames[name];
  if (filter.kind === 'YES') return title;
  const values = value.split(',').map((code) => sayCode(filter, code, speech));
  return `${title}: ${values.join(', ')}`;
}

interface Field {
  readonly filter: QueueFilter;
  readonly title: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function FilterField({ filter, title, value, onChange }: Field): ReactNode {
  const speech = useSpeech();
  switch (filter.kind) {
    case 'ONE':
      return (
        <label>
          {title}
          <select value={value} onChange={(event) => onChange(event.target.value)}>
            <option value="">{speech.texts.queue.any}</option>
            {filter.codes
              .map((code) => [code, sayCode(filter, code, speech)] as const)
              .sort(([, one], [, other]) => (filter.label === 'COUNTRY' ? one.localeCompare(other) : 0))
              .map(([code, said]) => (
                <option key={code} value={code}>
                  {said}
                </option>
              ))}
          </select>
        </label>
      );
    case 'SEVERAL': {
      const chosen = value === '' ? [] : value.split(',');
      const toggle = (code: string) =>
        onChange(filter.codes.filter((each) => chosen.includes(each) !== (each === code)).join(','));
      return (
        <fieldset>
          <legend>{title}</legend>
          {filter.codes.map((code) => (
            <label key={code} className="check">
              <input type="checkbox" checked={chosen.includes(code)} onChange={() => toggle(code)} />
              {sayCode(filter, code, speech)}
            </label>
          ))}
        </fieldset>
      );
    }
    case 'TEXT':
      return <TextFilter title={title} value={value} onChange={onChange} />;
    case 'YES':
      return (
        <label className="check">
          <input
            type="checkbox"
            checked={value !== ''}
            onChange={(event) => onChange(event.target.checked ? 'yes' : '')}
          />
          {title}
        </label>
      );
  }
}

/** Used on Enter or when the field is left, not with each letter: every page of a list is audited. */
function TextFilter({ title, value, onChange }: Omit<Field, 'filter'>) {
  const [typed, setTyped] = useState(value);
  return (
    <label>
      {title}
      <input
        type="search"
        value={typed}
        minLength={2}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => typed !== value && onChange(typed)}
        onKeyDown={(event) => event.key === 'Enter' && onChange(typed)}
      />
    </label>
  );
}
