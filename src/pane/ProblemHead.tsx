import { makeStyles, tokens } from '@fluentui/react-components'
import { useCallback, useId, useState, type ReactNode } from 'react'
import type { Counts } from '../model/report'
import { severities, type Severity } from '../model/severity'
import type { CellRef } from '../model/workbook'
import type { ProblemFilter } from '../session/problem-filter'
import type { Session } from '../session/session'
import type { FilterPart } from './filter-parts'
import { FilterChips } from './FilterChips'
import { ProblemFilterPanel } from './ProblemFilterPanel'
import { ProblemTools } from './ProblemTools'
import type { ProblemView } from './problem-view'
import { SeverityFilter } from './SeverityFilter'
import { useFreshCount } from './use-fresh-count'
import type { LoadedProblems } from './use-problems'

const useStyles = makeStyles({
  top: {
    display: 'grid',
    gap: '6px',
    padding: '8px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow2,
    zIndex: 1,
  },
})

interface Props {
  readonly session: Session
  /** Another number, another report. */
  readonly serial: number
  readonly view: ProblemView
  readonly loaded: LoadedProblems | null
  /** The counts without a filter. */
  readonly counts: Counts
  readonly parts: readonly FilterPart[]
  readonly standing: () => Promise<CellRef | null>
  readonly onChange: (change: Partial<ProblemView>) => void
  readonly onFilter: (change: Partial<ProblemFilter>) => void
  readonly onClear: () => void
  /** Leads to what was accepted, where something was. */
  readonly accepted: ReactNode
  readonly children: ReactNode
}

/** Counts, search, grouping, filter, and what of it is in use. */
export function ProblemHead({
  session,
  serial,
  view,
  loaded,
  counts,
  parts,
  standing,
  ...props
}: Props): React.JSX.Element {
  const styles = useStyles()
  const { onChange, onFilter, onClear } = props
  const panel = useId()
  const [open, setOpen] = useState(false)
  const { filter, by } = view
  const facets = loaded?.problems.facets ?? null
  const fresh = useFreshCount(session, serial, filter, open)
  const others = parts.filter(({ id }) => id !== 'severities' && id !== 'search').length
  const isSifted = parts.some(({ id }) => id !== 'severities')
  const onSearch = useCallback((search: string) => onFilter({ search }), [onFilter])
  const onThisSheet = async (): Promise<void> => {
    const at = (await standing()) ?? view.selected?.at
    if (at) onFilter({ sheet: at.sheet })
  }
  return (
    <div className={styles.top}>
      <SeverityFilter
        counts={isSifted && facets ? facets.severities : counts}
        shown={filter.severities}
        onChange={(shown: readonly Severity[]) =>
          onFilter({ severities: severities.filter((one) => shown.includes(one)) })
        }
      />
      <ProblemTools
        search={filter.search ?? ''}
        onSearch={onSearch}
        by={by}
        onBy={(next) => onChange({ by: next })}
        used={others}
        open={open}
        panel={panel}
        onOpen={() => setOpen(!open)}
      />
      {open && facets && (
        <ProblemFilterPanel
          id={panel}
          fresh={fresh}
          filter={filter}
          facets={facets}
          onFilter={onFilter}
          onThisSheet={() => void onThisSheet().catch(() => undefined)}
          accepted={props.accepted}
        />
      )}
      <FilterChips
        parts={parts}
        found={loaded && { n: loaded.problems.total, of: loaded.problems.of }}
        onFilter={onFilter}
        onClear={onClear}
      />
      {props.children}
    </div>
  )
}
