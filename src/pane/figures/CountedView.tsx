import { makeStyles, tokens } from '@fluentui/react-components'
import { useCallback } from 'react'
import type { CountedLine } from '../../session/figure-lines'
import type { Session } from '../../session/session'
import type { CellRef } from '../../model/workbook'
import { useMendingStyles } from '../mending-styles'
import { MendingHead } from '../MendingHead'
import { MoreRow } from '../MoreRow'
import { useSpeech } from '../speech'
import { usePages } from '../use-pages'
import type { Opened } from './CountButton'
import { figureTold } from './figure-strings'
import { numberWords } from './number-words'

const useStyles = makeStyles({
  row: {
    display: 'block',
    width: '100%',
    padding: '6px 12px 8px',
    font: 'inherit',
    textAlign: 'left',
    color: tokens.colorNeutralForeground1,
    background: 'none',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  facts: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  place: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
})

interface Props {
  readonly session: Session
  readonly opened: Opened
  readonly serial: number
  /** The words of the way back. */
  readonly back: string
  /** What can be done with the entries. */
  readonly foot?: React.ReactNode
  readonly onReveal: (at: CellRef) => void
  readonly onBack: () => void
}

/** The entries behind a number, each leading to its cell. */
export function CountedView({ session, opened, serial, back, foot, onReveal, onBack }: Props): React.JSX.Element {
  const shared = useMendingStyles()
  const { locale, of } = useSpeech()
  const { counted, words, count } = opened
  const load = useCallback((offset: number) => session.counted(counted, offset), [session, counted])
  const { parts, more } = usePages(load, serial)
  const total = parts?.[0]?.total ?? 0
  const lines = parts?.flatMap((part) => part.lines) ?? []
  const whose = 'of' in counted && counted.of !== '' ? counted.of : figureTold('store', locale)
  const left = total - lines.length
  return (
    <section className={shared.view} data-counted-view>
      <MendingHead
        title={figureTold('rowsTitle', locale, { words: of(words), n: numberWords(count) })}
        hint={
          parts === null
            ? figureTold('loading', locale)
            : figureTold(total === 0 ? 'noRows' : 'rowsHint', locale, { whose, total: numberWords(total) })
        }
        back={back}
        action="counted-back"
        onBack={onBack}
      />
      <ul className={shared.list}>
        {lines.map((line, index) => (
          <li key={index}>
            <Entry line={line} onReveal={onReveal} />
          </li>
        ))}
        {left > 0 && <MoreRow left={left} onMore={more} />}
      </ul>
      {foot}
    </section>
  )
}

function Entry({ line, onReveal }: { readonly line: CountedLine; readonly onReveal: Props['onReveal'] }) {
  const shared = useMendingStyles()
  const styles = useStyles()
  const { locale, of } = useSpeech()
  const facts = line.facts.map(({ field, words }) => `${of(field)} ${words}`)
  if (line.amount !== 1) facts.push(figureTold('addsUp', locale, { n: numberWords(line.amount) }))
  return (
    <button type="button" className={styles.row} data-entry={line.address} onClick={() => onReveal(line.at)}>
      <span className={styles.name}>{line.name ?? figureTold('noName', locale)}</span>{' '}
      <span className={styles.place}>
        {line.sheetName} <span className={shared.address}>{line.address}</span>
      </span>
      <span className={styles.facts}>{facts.join(' · ')}</span>
    </button>
  )
}
