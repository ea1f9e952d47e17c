import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { CellRef } from '../model/workbook'
import { sureness } from '../session/recognition-words'
import type { Choices, RecognisedSheet, Session } from '../session/session'
import type { ReadingLine } from '../session/state'
import { ChevronDown20Regular, ChevronRight20Regular } from './icons'
import { told } from './reading-strings'
import { useReadingStyles } from './reading-styles'
import { SheetDetail } from './SheetDetail'
import { useSpeech } from './speech'

const useStyles = makeStyles({
  head: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    gap: '4px',
    width: '100%',
    padding: 0,
    font: 'inherit',
    textAlign: 'left',
    color: tokens.colorNeutralForeground1,
    background: 'none',
    border: 'none',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  unread: { color: tokens.colorNeutralForeground3 },
})

interface Props {
  readonly session: Session
  readonly reading: ReadingLine
  /** Another number, another report. */
  readonly serial: number
  readonly choices: Choices
  readonly ready: boolean
  readonly selected: () => Promise<CellRef | null>
  readonly onReveal: (at: CellRef) => void
  readonly onReasons: () => void
}

/** One sheet: what it was taken for; opened, everything about it, to be set right. */
export function SheetCard({ session, reading, serial, ...props }: Props): React.JSX.Element {
  const cards = useReadingStyles()
  const styles = useStyles()
  const { say, of, locale } = useSpeech()
  const [open, setOpen] = useState(false)
  const [detail, setDetail] = useState<RecognisedSheet | null>(null)
  const { sheet, name, file, template, rows, month, remarks, confidence, said } = reading
  useEffect(() => {
    if (!open) return
    let wanted = true
    session.recognition(sheet).then(
      (found) => wanted && setDetail(found),
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [session, sheet, open, serial])
  const facts = template
    ? [of(template), said ? told('yours', locale) : of(sureness(confidence)), month ?? '', say('entries', rows)]
    : [say('notRead')]
  return (
    <li className={cards.card} data-reading={name}>
      <button type="button" className={styles.head} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? <ChevronDown20Regular /> : <ChevronRight20Regular />}
        <span>
          <span className={cards.name}>{file ? `${file} · ${name}` : name}</span>
          <span className={mergeClasses(cards.fact, !template && styles.unread)} style={{ display: 'block' }}>
            {facts.filter(Boolean).join(' · ')}
          </span>
        </span>
      </button>
      {!open &&
        remarks.map((remark) => (
          <p key={remark.zh} className={cards.fact} style={{ marginLeft: 24 }}>
            {of(remark)}
          </p>
        ))}
      {open && detail && <SheetDetail key={detail.sheet} session={session} detail={detail} {...props} />}
    </li>
  )
}
