import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { ProblemFilter } from '../session/problem-filter'
import type { FilterPart } from './filter-parts'
import { Dismiss16Regular } from './problem-icons'
import { problemTold } from './problem-strings'
import { useSpeech } from './speech'

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px' },
  chip: {
    minWidth: 'auto',
    maxWidth: '100%',
    padding: '0 6px 0 8px',
    borderRadius: tokens.borderRadiusCircular,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    textAlign: 'left',
  },
  found: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  clear: { minWidth: 'auto', padding: '0 4px' },
})

interface Props {
  readonly parts: readonly FilterPart[]
  readonly found: { readonly n: number; readonly of: number } | null
  readonly onFilter: (change: Partial<ProblemFilter>) => void
  readonly onClear: () => void
}

/** What of the filter is in use, each part to be taken away, and how many it leaves. */
export function FilterChips({ parts, found, onFilter, onClear }: Props): React.JSX.Element {
  const styles = useStyles()
  const { locale } = useSpeech()
  return (
    <>
      {parts.length > 0 && (
        <div className={styles.row} role="group" aria-label={problemTold('filters', locale)}>
          {parts.map(({ id, words, without }) => (
            <Button
              key={id}
              className={styles.chip}
              size="small"
              icon={<Dismiss16Regular />}
              iconPosition="after"
              aria-label={problemTold('removeFilter', locale, { name: words })}
              data-chip={id}
              onClick={() => onFilter(without)}
            >
              {words}
            </Button>
          ))}
          <Button
            className={styles.clear}
            size="small"
            appearance="transparent"
            data-action="clear-filter"
            onClick={onClear}
          >
            {problemTold('clear', locale)}
          </Button>
        </div>
      )}
      <p className={styles.found} role="status" data-found>
        {parts.length > 0 && found && problemTold('found', locale, found)}
      </p>
    </>
  )
}
