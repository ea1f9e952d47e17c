import { makeStyles, tokens } from '@fluentui/react-components'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useImperativeHandle, useRef, useState, type Ref } from 'react'
import type { ProblemGroup } from '../session/problem-list'
import type { CellRef } from '../model/workbook'
import type { FindingItem, Session } from '../session/session'
import { FindingRow } from './FindingRow'
import type { FindingLine, Row } from './finding-rows'
import { GroupRow } from './GroupRow'
import { LineNumbers } from './line-numbers'
import { SectionRow } from './SectionRow'
import { useSpeech } from './speech'
import { useFindings } from './use-findings'
import { useListKeys } from './use-list-keys'
import type { LoadedProblems } from './use-problems'
import { WhyRow } from './WhyRow'

const useStyles = makeStyles({
  scroller: { height: '100%', overflowY: 'auto', overflowAnchor: 'none', position: 'relative' },
  space: { position: 'relative', width: '100%' },
  line: { position: 'absolute', top: 0, left: 0, width: '100%' },
  waiting: { padding: '8px 12px', color: tokens.colorNeutralForeground3 },
})
const heights: Readonly<Record<Row['kind'], number>> = { section: 36, group: 38, why: 80, finding: 64 }

export interface FindingListHandle {
  /** Scrolls there; the focus goes along where it is in the list, or where it is asked for. */
  show(key: string, focus?: boolean): void
}
interface Props {
  readonly session: Session
  readonly loaded: LoadedProblems
  readonly rows: readonly Row[]
  readonly folded: ReadonlySet<string>
  readonly explained: ReadonlySet<string>
  /** The id of the chosen one. */
  readonly selected: string | null
  readonly ref?: Ref<FindingListHandle>
  readonly onSelect: (item: FindingItem, line: FindingLine) => void
  readonly onReveal: (at: CellRef) => void
  readonly onFix: (item: FindingItem) => void
  readonly onFixAll: (group: ProblemGroup) => void
  readonly onAccept: (item: FindingItem) => void
  readonly onDetails: (item: FindingItem, line: FindingLine) => void
  readonly onToggle: (key: string) => void
  readonly onExplain: (key: string) => void
}

/** The findings, however many: only the lines in view exist. */
export function FindingList({ session, loaded, rows, ref, ...props }: Props): React.JSX.Element {
  const styles = useStyles()
  const { say } = useSpeech()
  const scroller = useRef<HTMLDivElement>(null)
  const findings = useFindings(session, loaded)
  const [numbers] = useState(() => new LineNumbers())
  const lines = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heights[rows[index]?.kind ?? 'finding'],
    // All rows are measured anew whenever this is another function.
    getItemKey: useCallback((index: number) => (rows[index] ? numbers.of(rows[index]) : index), [rows, numbers]),
    overscan: 4,
  })
  const visible = lines.getVirtualItems()
  const { need } = findings
  useEffect(() => {
    need(visible.flatMap(({ index }) => (rows[index]?.kind === 'finding' ? [rows[index]] : [])))
  }, [need, visible, rows])

  /** A line that a key reached, or opened, before its finding was there. */
  const reached = useRef<{ readonly key: string; readonly opening: boolean } | null>(null)
  const reach = (row: Row, opening = false): void => {
    reached.current = null
    if (row.kind !== 'finding') return
    const item = findings.at(row)
    if (!item) reached.current = { key: row.key, opening }
    else if (opening) props.onDetails(item, row)
    else props.onSelect(item, row)
  }
  useEffect(() => {
    const row = reached.current && rows.find(({ key }) => key === reached.current?.key)
    if (row?.kind === 'finding' && findings.at(row)) reach(row, reached.current?.opening)
  })
  const keys = useListKeys(scroller, rows, (index) => lines.scrollToIndex(index, { align: 'auto' }), {
    onReach: reach,
    onOpen: (row) => reach(row, true),
    onToggle: props.onToggle,
    isOpen: (key) => !props.folded.has(key),
  })
  useImperativeHandle(ref, () => ({
    show: (key, focus = scroller.current?.contains(document.activeElement) ?? false) => {
      const index = rows.findIndex((row) => row.key === key)
      if (focus) keys.focus(key)
      else if (index >= 0) lines.scrollToIndex(index, { align: 'auto' })
    },
  }))
  const first = visible.map(({ index }) => rows[index]).find((row) => row && row.kind !== 'why')
  const isShown = visible.some(({ index }) => rows[index]?.key === keys.current)
  const tabbed = isShown ? keys.current : (first?.key ?? null)

  const lineOf = (row: Row): React.JSX.Element => {
    const tabIndex = row.key === tabbed ? 0 : -1
    const open = !props.folded.has(row.key)
    switch (row.kind) {
      case 'section':
        return (
          <SectionRow section={row.section} open={open} tabIndex={tabIndex} onToggle={() => props.onToggle(row.key)} />
        )
      case 'group':
        return (
          <GroupRow
            group={row.group}
            open={open}
            explained={props.explained.has(row.key)}
            tabIndex={tabIndex}
            onToggle={() => props.onToggle(row.key)}
            onExplain={() => props.onExplain(row.key)}
            onFixAll={() => props.onFixAll(row.group)}
          />
        )
      case 'why':
        return <WhyRow session={session} rule={row.group.rule} />
      case 'finding': {
        const item = findings.at(row)
        return item ? (
          <FindingRow
            item={item}
            selected={item.id === props.selected}
            placed={loaded.by !== 'sheet'}
            tabIndex={tabIndex}
            onSelect={() => props.onSelect(item, row)}
            onReveal={props.onReveal}
            onFix={props.onFix}
            onAccept={props.onAccept}
            onDetails={() => props.onDetails(item, row)}
          />
        ) : (
          <div className={styles.waiting}>{say('loading')}</div>
        )
      }
    }
  }

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="region"
      aria-label={say('listLabel')}
      data-list
      onKeyDown={keys.onKeyDown}
      onFocus={keys.onFocus}
      onBlur={keys.onBlur}
    >
      <div className={styles.space} style={{ height: lines.getTotalSize() }}>
        {visible.map(({ index, key, start }) => {
          const row = rows[index]
          return row ? (
            <div
              key={key}
              ref={lines.measureElement}
              data-index={index}
              className={styles.line}
              style={{ transform: `translateY(${start}px)` }}
            >
              {lineOf(row)}
            </div>
          ) : null
        })}
      </div>
    </div>
  )
}
