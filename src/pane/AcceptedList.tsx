import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { Acceptance } from '../model/acceptance'
import type { Data } from '../model/text'
import type { CellRef } from '../model/workbook'
import type { FindingItem, Session } from '../session/session'
import type { Outline } from '../session/state'
import { acceptingTold } from './accepting-strings'
import { useMendingStyles } from './mending-styles'
import { MendingHead } from './MendingHead'
import { MoreRow } from './MoreRow'
import { quietly } from './quietly'
import { SeverityIcon } from './severity-look'
import { useSpeech } from './speech'
import { usePages } from './use-pages'
import { WritingButton } from './WritingButton'

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr) auto', columnGap: '8px' },
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
  said: {
    margin: '4px 0 0',
    paddingLeft: '8px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  who: { display: 'inline-block', overflowWrap: 'anywhere' },
  withdraw: { minWidth: 'auto', alignSelf: 'start' },
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
  const shared = useMendingStyles()
  const { parts, more } = usePages(session.accepted, outline.serial)
  const items = parts?.flat() ?? []
  const withdraw = async (item: FindingItem): Promise<void> => {
    await session.withdraw([item.id])
    // The button that was pressed is gone.
    document.querySelector<HTMLElement>('[data-accepted-list] h2')?.focus()
  }
  const left = outline.accepted - items.length
  return (
    <section className={shared.view} data-accepted-list>
      <MendingHead
        title={acceptingTold('accepted', locale, { n: outline.accepted })}
        hint={acceptingTold(outline.accepted > 0 ? 'listHint' : 'none', locale)}
        action="accepted-back"
        onBack={onBack}
      />
      <ul className={shared.list}>
        {items.map((item) => {
          const { acceptance } = item
          const place = `${item.sheetName} ${item.address}`
          return (
            <li key={item.id} className={mergeClasses(shared.row, styles.row)} data-accepted={item.code}>
              <span className={styles.icon}>
                <SeverityIcon severity={item.severity} />
              </span>
              <div>
                <button type="button" className={styles.main} onClick={() => onReveal(item.at)}>
                  <span className={styles.place}>
                    {item.sheetName} <span className={shared.address}>{item.address}</span> {of(item.field)}
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
        {left > 0 && items.length > 0 && <MoreRow left={left} onMore={more} />}
      </ul>
    </section>
  )
}

const whoIn = ({ by, date }: Acceptance): Data => ({ by, date })
