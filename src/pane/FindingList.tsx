import { makeStyles, tokens } from '@fluentui/react-components'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useImperativeHandle, useRef, type KeyboardEvent, type Ref } from 'react'
import type { Severity } from '../model/severity'
import type { CellRef } from '../model/workbook'
import type { FindingItem, Session } from '../session/session'
import type { Outline } from '../session/state'
import { FindingRow } from './FindingRow'
import { groupKey, type Row } from './finding-rows'
import { GroupRow } from './GroupRow'
import { quietly } from './quietly'
import { useSpeech } from './speech'
import { useFindings } from './use-findings'
import { WhyRow } from './WhyRow'

const useStyles = makeStyles({
  scroller: { height: '100%', overflowY: 'auto', overflowAnchor: 'none', position: 'relative' },
  space: { position: 'relative', width: '100%' },
  line: { position: 'absolute', top: 0, left: 0, width: '100%' },
  sheet: {
    padding: '10px 12px 4px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  waiting: { padding: '8px 12px', color: tokens.colorNeutralForeground3 },
})
const heights: Readonly<Record<Row['kind'], number>> = { sheet: 30, group: 38, why: 80, finding: 64 }

export interface FindingListHandle {
  show(key: string): void
}
interface Props {
  readonly session: Session
  readonly outline: Outline
  readonly rows: readonly Row[]
  readonly severities: readonly Severity[]
  readonly collapsed: ReadonlySet<string>
  readonly explained: ReadonlySet<string>
  readonly selected: string | null
  readonly ref?: Ref<FindingListHandle>
  readonly onSelect: (item: FindingItem) => void
  readonly onReveal: (at: CellRef) => void
  readonly onFix: (item: FindingItem) => void
  readonly onAccept: (item: FindingItem) => void
  readonly onToggle: (key: string) => void
  readonly onExplain: (key: string) => void
}

/** The findings, however many: only the lines in view exist. */
export function FindingList({ session, outline, rows, severities, ref, ...props }: Props): React.JSX.Element {
  const styles = useStyles()
  const { say } = useSpeech()
  const scroller = useRef<HTMLDivElement>(null)
  const findings = useFindings(session, outline, severities)
  const lines = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heights[rows[index]?.kind ?? 'finding'],
    // All rows are measured anew whenever this is another function.
    getItemKey: useCallback((index: number) => rows[index]?.key ?? index, [rows]),
    overscan: 8,
  })
  const visible = lines.getVirtualItems()
  const { need } = findings
  useEffect(() => {
    need(visible.flatMap(({ index }) => (rows[index]?.kind === 'finding' ? [rows[index]] : [])))
  }, [need, visible, rows])
  useImperativeHandle(ref, () => ({
    show: (key) =>
      lines.scrollToIndex(
        Math.max(
          0,
          rows.findIndex((row) => row.key === key),
        ),
        { align: 'auto' },
      ),
  }))

  const lineOf = (row: Row): React.JSX.Element => {
    switch (row.kind) {
      case 'sheet':
        return <h3 className={styles.sheet}>{row.name}</h3>
      case 'group': {
        const key = groupKey(row.group)
        return (
          <GroupRow
            group={row.group}
            count={row.count}
            open={!props.collapsed.has(key)}
            explained={props.explained.has(key)}
            onToggle={() => props.onToggle(key)}
            onExplain={() => props.onExplain(key)}
            onFixAll={() => quietly(session.fixGroup(row.group.sheet, row.group.rule))}
          />
        )
      }
      case 'why':
        return <WhyRow session={session} rule={row.group.rule} />
      case 'finding': {
        const item = findings.at(row)
        return item ? (
          <FindingRow
            item={item}
            selected={item.id === props.selected}
            onSelect={props.onSelect}
            onReveal={props.onReveal}
            onFix={props.onFix}
            onAccept={props.onAccept}
          />
        ) : (
          <div className={styles.waiting}>{say('loading')}</div>
        )
      }
    }
  }

  return (
    <div ref={scroller} className={styles.scroller} role="region" aria-label={say('listLabel')} onKeyDown={walk}>
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

/** Up and down move the focus from line to line. */
function walk(event: KeyboardEvent<HTMLDivElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const here = document.activeElement
  if (!step || !here?.matches('[data-row]')) return
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')].sort(
    (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
  )
  const next = all[all.indexOf(here as HTMLElement) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
