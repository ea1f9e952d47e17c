import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { FieldKey } from '../model/field'
import type { CellRef } from '../model/workbook'
import type { ColumnLine } from '../session/recognition'
import { evidence } from '../session/recognition-words'
import type { RecognisedSheet, Session } from '../session/session'
import { FieldPicker } from './FieldPicker'
import { quietly } from './quietly'
import { told } from './reading-strings'
import { useReadingStyles } from './reading-styles'
import { useSpeech } from './speech'

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  line: {
    display: 'grid',
    gridTemplateColumns: '28px minmax(0, 1fr) auto',
    columnGap: '6px',
    alignItems: 'start',
    padding: '4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  letters: {
    padding: 0,
    border: 'none',
    background: 'none',
    textAlign: 'left',
    cursor: 'pointer',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    fontWeight: 600,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorBrandForeground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  taken: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '6px', overflowWrap: 'anywhere' },
  field: { color: tokens.colorNeutralForeground1 },
  open: { color: tokens.colorPaletteDarkOrangeForeground1 },
  unused: { color: tokens.colorNeutralForeground3 },
  change: { minWidth: 'auto', padding: '0 4px' },
  picker: { gridColumn: '2 / -1', paddingTop: '4px' },
})

interface Props {
  readonly session: Session
  readonly detail: RecognisedSheet
  readonly ready: boolean
  readonly onReveal: (at: CellRef) => void
}

/** Every column: what it was taken for and why, and the way to say otherwise. */
export function ColumnList({ session, detail, ready, onReveal }: Props): React.JSX.Element {
  const cards = useReadingStyles()
  const styles = useStyles()
  const { locale, of } = useSpeech()
  const [changing, setChanging] = useState<number | null>(null)
  const asked = new Set(detail.doubts.map(({ column }) => column))
  const headerRow = (detail.headerRows.at(-1) ?? 1) - 1
  const choose = (column: number, field: FieldKey | 'ignore' | null): void => {
    setChanging(null)
    quietly(session.setField(detail.sheet, column, field))
  }
  const takenFor = ({ column, field, by }: ColumnLine): React.JSX.Element => (
    <span className={field ? styles.field : asked.has(column) ? styles.open : styles.unused}>
      {field ? of(field.title) : told(asked.has(column) ? 'asked' : 'notUsed', locale)}
      {by && by !== 'header' && <span className={cards.fact}>{` · ${of(evidence[by])}`}</span>}
    </span>
  )
  return (
    <div>
      <h3 className={cards.title} style={{ marginBottom: 4 }}>
        {told('columns', locale)}
      </h3>
      <ul className={styles.list}>
        {detail.columns.map((line) => {
          const { column, letters, header, why } = line
          const words = header.replace(/\s+/g, ' ').trim() || told('blankHeader', locale)
          const place = { letters, header: words }
          return (
            <li key={column} className={styles.line} data-column={letters}>
              <button
                type="button"
                className={styles.letters}
                aria-label={told('columnPlace', locale, place)}
                onClick={() => onReveal({ sheet: detail.sheet, row: headerRow, column })}
              >
                {letters}
              </button>
              <div className={styles.taken} title={of(why)}>
                <span className={cards.fact}>{words}</span>
                <span className={cards.fact} aria-hidden>
                  →
                </span>
                {takenFor(line)}
              </div>
              <Button
                className={styles.change}
                size="small"
                appearance="transparent"
                aria-expanded={changing === column}
                aria-label={told('changeColumn', locale, place)}
                data-action="change-column"
                onClick={() => setChanging(changing === column ? null : column)}
              >
                {told('change', locale)}
              </Button>
              {changing === column && (
                <div className={styles.picker}>
                  <p className={cards.quiet}>{of(why)}</p>
                  <FieldPicker
                    label={told('fieldOf', locale, place)}
                    fields={detail.fields}
                    chosen={line.field}
                    ready={ready}
                    onChoose={(field) => choose(column, field)}
                  />
                </div>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
