import { Button, Checkbox, Field, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { OnlyProblems, ProblemFilter } from '../session/problem-filter'
import type { Facets } from '../session/problem-list'
import { problemTold } from './problem-strings'
import { useSpeech } from './speech'

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(140px, 1fr))',
    gap: '6px 8px',
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    maxHeight: '40vh',
    overflowY: 'auto',
  },
  whole: { gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px' },
  // As wide as its place, however long the choices are.
  field: { minWidth: 0 },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  wide: { gridColumn: '1 / -1' },
  check: { marginLeft: '-8px' },
})
const ANY = ''
/** No consultant's name begins so. */
const BLANK = ' '

interface Props {
  readonly id: string
  readonly filter: ProblemFilter
  readonly facets: Facets
  /** How many are new of what else is chosen; null until that is known. */
  readonly fresh: number | null
  readonly onFilter: (change: Partial<ProblemFilter>) => void
  readonly onThisSheet: () => void
  /** Leads to what was accepted, where something was. */
  readonly accepted: ReactNode
}

/** The choices of the filter, each with how many findings it would leave. */
export function ProblemFilterPanel({ id, filter, facets, fresh, ...props }: Props): React.JSX.Element {
  const styles = useStyles()
  const { locale, of } = useSpeech()
  const { onFilter, onThisSheet, accepted } = props
  const { sheet, rule, consultant, only = [] } = filter
  const choice = (name: string, n: number): string => problemTold('choice', locale, { name, n })
  const toggle = (which: OnlyProblems, on: boolean): void =>
    onFilter({ only: on ? [...only, which] : only.filter((one) => one !== which) })
  const select = (
    key: 'sheet' | 'rule' | 'consultant',
    value: string,
    options: readonly (readonly [value: string, words: string])[],
    onValue: (value: string) => void,
  ): React.JSX.Element => (
    <Field
      className={mergeClasses(styles.field, key === 'rule' && styles.wide)}
      label={problemTold(key, locale)}
      size="small"
    >
      <Select
        className={styles.select}
        size="small"
        value={value}
        data-filter={key}
        onChange={(_, data) => onValue(data.value)}
      >
        <option value={ANY}>{problemTold('any', locale)}</option>
        {options.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  )
  const blank = problemTold('blank', locale)
  return (
    <div id={id} className={styles.panel} role="group" aria-label={problemTold('filter', locale)}>
      {select(
        'sheet',
        sheet ?? ANY,
        facets.sheets.map(({ id: one, name, count }) => [one, choice(name, count)]),
        (value) => onFilter({ sheet: value === ANY ? undefined : value }),
      )}
      {select(
        'consultant',
        consultant === undefined ? ANY : (consultant ?? BLANK),
        facets.consultants.map(({ name, count }) => [name ?? BLANK, choice(name ?? blank, count)]),
        (value) => onFilter({ consultant: value === ANY ? undefined : value === BLANK ? null : value }),
      )}
      {select(
        'rule',
        rule ?? ANY,
        facets.rules.map(({ id: one, code, title, count }) => [one, choice(`${code} ${of(title)}`, count)]),
        (value) => onFilter({ rule: value === ANY ? undefined : value }),
      )}
      <div className={styles.whole}>
        <Checkbox
          className={styles.check}
          checked={only.includes('fixable')}
          label={problemTold('onlyFixable', locale, { n: facets.fixable })}
          data-filter="fixable"
          onChange={(_, { checked }) => toggle('fixable', checked === true)}
        />
        <Checkbox
          className={styles.check}
          checked={only.includes('new')}
          label={fresh === null ? problemTold('onlyNew', locale) : choice(problemTold('onlyNew', locale), fresh)}
          title={problemTold('onlyNewHint', locale)}
          data-filter="new"
          onChange={(_, { checked }) => toggle('new', checked === true)}
        />
      </div>
      <div className={styles.whole}>
        <Button size="small" data-action="this-sheet" onClick={onThisSheet}>
          {problemTold('thisSheet', locale)}
        </Button>
        {accepted}
      </div>
    </div>
  )
}
