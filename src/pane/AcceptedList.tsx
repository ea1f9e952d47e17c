import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import type { Acceptance } from '../model/acceptance'
import type { Data } from '../model/text'
import type { CellRef } from '../model/workbook'
import { PAGE, type FindingItem, type Session } from '../session/session'
import type { Outline } from '../session/state'
import { acceptingTold } from './accepting-strings'
import { ChevronLeft20Regular } from './icons'
import { quietly } from './quietly'
import { SeverityIcon } from './severity-look'
import { useSpeech } from './speech'
import { WritingButton } from './WritingButton'

const useStyles = makeStyles({
  view: { height: '100%', display: 'grid', gridTemplateRows: 'auto 1fr', minHeight: 0 },
  head: {
    display: 'grid',
    justifyItems: 'start',
    gap: '2px',
    padding: '6px 12px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  back: { marginLeft: '-6px', padding: '0 6px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  list: { listStyle: 'none', margin: 0, padding: 0, overflowY: 'auto', minHeight: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    columnGap: '8px',
    padding: '6px 12px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  icon: { paddingTop: '3px' },
  main: {
    display: 'block',
    width: '100%',
    padding: 0,
    font: 'inherit',
    textAlign: 'left',
    color: tokens.colorNeutralForeground1,
    background: 'none',
    border: 'none',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  place: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  address: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorBrandForeground1, fontWeight: 600 },
  said: {
    margin: '4px 0 0',
    paddingLeft: '8px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  who: { display: 'inline-block', overflowWrap: 'anywhere' },
  withdraw: { minWidth: 'auto', alignSelf: 'start' },
  more: { margin: '8px 12px' },
})

export interface AcceptedListProps {
  readonly session: Session
  readonly outline: Outline
  readonly onReveal: (at: CellRef) => void
  readonly onBack: () => void
}

/** What was accepted, each with its reason, name and day; any of it can be withdrawn. */
export default function AcceptedList({ session, outline, onReveal, onBack }: AcceptedListProps): React.JSX.Element {
  const styles = useStyles()
  const { locale, of } = useSpeech()
  const [pages, setPages] = useState(1)
  const [items, setItems] = useState<readonly FindingItem[]>([])
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  useEffect(() => {
    let wanted = true
    const loading = Array.from({ length: pages }, (_, page) => session.accepted(page * PAGE))
    void Promise.all(loading).then((loaded) => wanted && setItems(loaded.flat()))
    return () => {
      wanted = false
    }
  }, [session, outline.serial, pages])
  const withdraw = async (item: FindingItem): Promise<void> => {
    await session.withdraw([item.id])
    // The button that was pressed is gone.
    title.current?.focus()
  }
  const left = outline.accepted - items.length
  return (
    <section className={styles.view} data-accepted-list>
      <div className={styles.head}>
        <Button
          className={styles.back}
          size="small"
          appearance="subtle"
          icon={<ChevronLeft20Regular />}
          data-action="accepted-back"
          onClick={onBack}
        >
          {acceptingTold('back', locale)}
        </Button>
        <h2 ref={title} className={styles.title} tabIndex={-1}>
          {acceptingTold('accepted', locale, { n: outline.accepted })}
        </h2>
        <p className={styles.hint}>{acceptingTold(outline.accepted > 0 ? 'listHint' : 'none', locale)}</p>
      </div>
      <ul className={styles.list}>
        {items.map((item) => {
          const { acceptance } = item
          const place = `${item.sheetName} ${item.address}`
          return (
            <li key={item.id} className={styles.row} data-accepted={item.code}>
              <span className={styles.icon}>
                <SeverityIcon severity={item.severity} />
              </span>
              <div>
                <button type="button" className={styles.main} onClick={() => onReveal(item.at)}>
                  <span className={styles.place}>
                    {item.sheetName} <span className={styles.address}>{item.address}</span> {of(item.field)}
                  </span>
                  {of(item.sentence)}
                </button>
                {acceptance && (
                  <p className={styles.said}>
                    {acceptance.reason}
                    <span className={styles.who}>
                      {acceptingTold(acceptance.previous ? 'whoPrevious' : 'who', locale, whoIn(acceptance))}
                    </span>
                  </p>
                )}
              </div>
              <WritingButton
                className={styles.withdraw}
                size="small"
                appearance="subtle"
                aria-label={acceptingTold('withdrawOf', locale, { place })}
                data-action="withdraw"
                onClick={() => quietly(withdraw(item))}
              >
                {acceptingTold('withdraw', locale)}
              </WritingButton>
            </li>
          )
        })}
        {left > 0 && items.length > 0 && (
          <li>
            <Button className={styles.more} size="small" onClick={() => setPages(pages + 1)}>
              {acceptingTold('more', locale, { n: Math.min(PAGE, left) })}
            </Button>
          </li>
        )}
      </ul>
    </section>
  )
}

const whoIn = ({ by, date }: Acceptance): Data => ({ by, date })
