import { Badge, Button, Input, makeStyles, Select } from '@fluentui/react-components'
import { useEffect, useState, type KeyboardEvent } from 'react'
import { groupings, type GroupBy } from '../session/problem-filter'
import { Dismiss20Regular, Filter20Regular, Search20Regular } from './problem-icons'
import { groupTitles, problemTold } from './problem-strings'
import { useSpeech } from './speech'

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
  search: { flex: '1 1 130px', minWidth: 0 },
  group: { flex: '0 1 auto', minWidth: 0 },
  filter: { flex: '0 0 auto', minWidth: 'auto', padding: '0 6px' },
  used: { marginLeft: '4px' },
  clear: { minWidth: 'auto', height: '20px', padding: 0 },
})
/** Milliseconds without another letter before it is searched for. */
const PAUSE = 200

interface Props {
  readonly search: string
  readonly onSearch: (search: string) => void
  readonly by: GroupBy
  readonly onBy: (by: GroupBy) => void
  /** How many parts of the filter are in use. */
  readonly used: number
  readonly open: boolean
  /** The id of what the button shows. */
  readonly panel: string
  readonly onOpen: () => void
}

/** Search, grouping, and the way to the filter. */
export function ProblemTools({ search, onSearch, by, onBy, used, open, panel, onOpen }: Props): React.JSX.Element {
  const styles = useStyles()
  const { locale, of } = useSpeech()
  const [typed, setTyped] = useState(search)
  const [given, setGiven] = useState(search)
  // Cleared or set from elsewhere.
  if (search !== given) {
    setGiven(search)
    setTyped(search)
  }
  useEffect(() => {
    if (typed === search) return
    const pause = setTimeout(() => {
      setGiven(typed)
      onSearch(typed)
    }, PAUSE)
    return () => clearTimeout(pause)
  }, [typed, search, onSearch])
  const clear = (): void => {
    setTyped('')
    setGiven('')
    onSearch('')
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || typed === '') return
    event.stopPropagation()
    clear()
  }
  return (
    <div className={styles.row} role="search">
      <Input
        className={styles.search}
        size="small"
        value={typed}
        aria-label={problemTold('search', locale)}
        placeholder={problemTold('searchShort', locale)}
        data-action="search"
        contentBefore={<Search20Regular aria-hidden />}
        contentAfter={
          typed === '' ? null : (
            <Button
              className={styles.clear}
              size="small"
              appearance="transparent"
              icon={<Dismiss20Regular />}
              aria-label={problemTold('clearSearch', locale)}
              data-action="clear-search"
              onClick={clear}
            />
          )
        }
        onChange={(_, { value }) => setTyped(value)}
        onKeyDown={onKeyDown}
      />
      <Select
        className={styles.group}
        size="small"
        value={by}
        aria-label={problemTold('grouped', locale)}
        data-action="group-by"
        onChange={(_, { value }) => onBy(value as GroupBy)}
      >
        {groupings.map((one) => (
          <option key={one} value={one}>
            {of(groupTitles[one])}
          </option>
        ))}
      </Select>
      <Button
        className={styles.filter}
        size="small"
        appearance={open ? 'secondary' : 'subtle'}
        icon={<Filter20Regular />}
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        title={used > 0 ? problemTold('filterOn', locale, { n: used }) : undefined}
        data-action="filter"
        onClick={onOpen}
      >
        {problemTold('filter', locale)}
        {used > 0 && (
          <Badge className={styles.used} size="small" color="brand">
            {used}
          </Badge>
        )}
      </Button>
    </div>
  )
}
