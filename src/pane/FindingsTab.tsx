import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useMemo, useRef, useState } from 'react'
import { severities as allSeverities, type Severity } from '../model/severity'
import type { CellRef } from '../model/workbook'
import type { FindingItem, Session } from '../session/session'
import type { Outline } from '../session/state'
import { acceptingTold } from './accepting-strings'
import { CleanStanding } from './CleanStanding'
import { FindingFacts } from './FindingFacts'
import { FindingList, type FindingListHandle } from './FindingList'
import { alikeOf, groupKey, rowsOf, toggled } from './finding-rows'
import { Table48Regular } from './icons'
import { AcceptedPart, AcceptPart } from './lazy-accepting'
import { MendingPart, NotePart } from './lazy-mending'
import { PreviewButton } from './MendingButtons'
import { quietly } from './quietly'
import { SeverityFilter } from './SeverityFilter'
import { useSpeech } from './speech'
import { Standing } from './Standing'
import { useAccepting } from './use-accepting'
import { MendingContext, useMending } from './use-mending'

const useStyles = makeStyles({
  tab: {
    height: '100%',
    display: 'grid',
    gridTemplateRows: 'auto minmax(140px, 1fr) auto',
    gridTemplateColumns: 'minmax(0, 1fr)',
    minHeight: 0,
    overflowY: 'auto',
  },
  top: {
    display: 'grid',
    gap: '8px',
    padding: '10px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow2,
    zIndex: 1,
  },
  list: { minHeight: 0 },
})

interface Props {
  readonly session: Session
  readonly outline: Outline
  readonly onReveal: (at: CellRef) => void
  readonly onReading: () => void
  /** The name of who accepts, and what keeps it for the next time. */
  readonly accepter: string | undefined
  readonly onAccepter: ((name: string) => void) | undefined
}

const none: ReadonlySet<string> = new Set()

/** The counts and the list. */
export function FindingsTab({ session, outline, onReveal, onReading, accepter, onAccepter }: Props): React.JSX.Element {
  const styles = useStyles()
  const { say, locale } = useSpeech()
  const toAccepted = useRef<HTMLAnchorElement & HTMLButtonElement>(null)
  const accepting = useAccepting(toAccepted)
  const mending = useMending()
  const { leave } = accepting
  const [shown, setShown] = useState<readonly Severity[]>(allSeverities)
  const [collapsed, setCollapsed] = useState(none)
  const [explained, setExplained] = useState(none)
  const [selected, setSelected] = useState<string | null>(null)
  const [target, setTarget] = useState<{ readonly key: string } | null>(null)
  const list = useRef<FindingListHandle>(null)
  const rows = useMemo(
    () => rowsOf(outline.groups, { severities: shown, collapsed, explained }),
    [outline.groups, shown, collapsed, explained],
  )
  useEffect(() => {
    if (target) list.current?.show(target.key)
  }, [target])

  const select = (item: FindingItem): void => {
    setSelected(item.id)
    onReveal(item.at)
  }
  useEffect(() => {
    const step = async (event: KeyboardEvent): Promise<void> => {
      if (event.key !== 'F8') return
      event.preventDefault()
      const next = await session.neighbour(selected, event.shiftKey ? -1 : 1, { severities: shown }, 'sheet')
      if (!next) return
      const key = groupKey({ sheet: next.item.at.sheet, rule: next.item.rule })
      setCollapsed((before) => (before.has(key) ? toggled(before, key) : before))
      leave()
      setSelected(next.item.id)
      setTarget({ key: `${key}|${next.offset}` })
      onReveal(next.item.at)
    }
    const listen = (event: KeyboardEvent): void => void step(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [session, selected, shown, onReveal, leave])

  const entries = outline.readings.reduce((sum, { rows: height }) => sum + height, 0)
  const read = outline.readings.some(({ template }) => template !== null)
  const total = outline.counts.error + outline.counts.warning + outline.counts.info
  const roots = outline.roots.error + outline.roots.warning + outline.roots.info
  if (!read)
    return (
      <Standing icon={<Table48Regular />} tone="bad" title={say('nothingRead')}>
        {say('nothingReadBody')}
      </Standing>
    )
  const unchecked = outline.notChecked.length
  if (accepting.listed)
    return <AcceptedPart session={session} outline={outline} onReveal={onReveal} onBack={() => accepting.show(false)} />
  if (mending.view)
    return (
      <MendingPart view={mending.view} session={session} outline={outline} onReveal={onReveal} onBack={mending.back} />
    )
  const acceptedLink = outline.accepted > 0 && (
    <Link inline as="button" ref={toAccepted} onClick={() => accepting.show(true)} data-action="accepted">
      {acceptingTold('accepted', locale, { n: outline.accepted })}
    </Link>
  )
  if (total === 0)
    return <CleanStanding entries={entries} unchecked={unchecked} accepted={acceptedLink} onReading={onReading} />
  return (
    <div className={styles.tab}>
      <div className={styles.top}>
        <SeverityFilter counts={outline.roots} shown={shown} onChange={setShown} />
        {outline.safeFixes > 0 && <PreviewButton count={outline.safeFixes} onClick={() => mending.show('preview')} />}
        <FindingFacts outline={outline} folded={total - roots} accepted={acceptedLink} onReading={onReading} />
      </div>
      {rows.length === 0 ? (
        <Standing icon={<Table48Regular />} title={say('filteredTitle')}>
          {say('filteredBody')}
        </Standing>
      ) : (
        <MendingContext value={mending}>
          <div className={styles.list}>
            <FindingList
              ref={list}
              session={session}
              outline={outline}
              rows={rows}
              severities={shown}
              collapsed={collapsed}
              explained={explained}
              selected={selected}
              onSelect={select}
              onReveal={onReveal}
              onFix={(item) => quietly(session.fix(item.id).then((next) => next && onReveal(next)))}
              onAccept={accepting.start}
              onToggle={(key) => setCollapsed((before) => toggled(before, key))}
              onExplain={(key) => setExplained((before) => toggled(before, key))}
            />
          </div>
        </MendingContext>
      )}
      {mending.item && !accepting.item && (
        <NotePart
          key={mending.item.id}
          session={session}
          item={mending.item}
          by={accepter}
          onBy={onAccepter}
          onClose={mending.close}
        />
      )}
      {accepting.item && (
        <AcceptPart
          key={accepting.item.id}
          session={session}
          item={accepting.item}
          alike={alikeOf(outline.groups, accepting.item)}
          by={accepter}
          onBy={onAccepter}
          onClose={accepting.close}
        />
      )}
    </div>
  )
}
