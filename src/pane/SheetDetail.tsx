import { Button, Dropdown, Field, Input, makeStyles, Option, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { TemplateId } from '../model/template'
import type { CellRef } from '../model/workbook'
import type { Choices, RecognisedSheet, Session } from '../session/session'
import { ColumnList } from './ColumnList'
import { Wrench16Regular } from './icons'
import { mendingTold } from './mending-strings'
import { quietly } from './quietly'
import { told } from './reading-strings'
import { useReadingStyles } from './reading-styles'
import { useSpeech } from './speech'
import { WritingButton } from './WritingButton'

const useStyles = makeStyles({
  body: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '10px', marginTop: '8px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
  number: { width: '84px' },
  notes: { margin: 0, padding: '0 0 0 16px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  warn: { margin: 0, color: tokens.colorPaletteDarkOrangeForeground1, fontSize: tokens.fontSizeBase200 },
})

const AUTOMATIC = 'automatic'

interface Props {
  readonly session: Session
  readonly detail: RecognisedSheet
  readonly choices: Choices
  readonly ready: boolean
  readonly selected: () => Promise<CellRef | null>
  readonly onReveal: (at: CellRef) => void
  /** Leads to the proposals for reason categories. */
  readonly onReasons: () => void
}

/** How one sheet was read, and what the user says instead. */
export function SheetDetail({
  session,
  detail,
  choices,
  ready,
  selected,
  onReveal,
  onReasons,
}: Props): React.JSX.Element {
  const cards = useReadingStyles()
  const styles = useStyles()
  const { locale, of } = useSpeech()
  const { sheet, said, why, missing, drift, notes, further } = detail
  const header = said.headerRow ?? detail.headerRows.at(-1)
  const found = detail.template && !said.template ? `（${of(detail.template.title)}）` : ''
  const options = [
    { id: AUTOMATIC, words: `${told('automatic', locale)}${found}` },
    { id: 'ignore', words: told('ignoreSheet', locale) },
    ...choices.templates.map(({ id, title }) => ({ id, words: of(title) })),
  ]
  const chosen = options.find(({ id }) => id === (said.template ?? AUTOMATIC))?.words ?? said.template ?? ''
  const setTemplate = (id: string): void =>
    quietly(session.setTemplate(sheet, id === AUTOMATIC ? null : (id as TemplateId | 'ignore')))
  const facts = [
    ...further.map(({ title, entries, made }) => told(made ? 'made' : 'further', locale, { title, n: entries })),
    ...(missing.length > 0
      ? [told('missing', locale, { names: missing.map(({ title }) => of(title)).join(locale === 'zh' ? '、' : ', ') })]
      : []),
    ...notes.map(of),
    ...drift.map(of),
  ]
  return (
    <div className={styles.body}>
      <p className={cards.fact}>{of(why)}</p>
      {facts.length > 0 && (
        <ul className={styles.notes}>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      <Field label={told('sheetAs', locale)} size="small">
        <Dropdown
          size="small"
          style={{ minWidth: 0 }}
          positioning={{ autoSize: false, fallbackPositions: ['above'] }}
          listbox={{ style: { maxHeight: 280 } }}
          value={chosen}
          selectedOptions={[said.template ?? AUTOMATIC]}
          data-choose="template"
          onOptionSelect={(_, { optionValue }) => optionValue !== undefined && setTemplate(optionValue)}
        >
          {options.map(({ id, words }) => (
            <Option key={id} value={id} text={words}>
              {words}
            </Option>
          ))}
        </Dropdown>
      </Field>
      {said.template !== 'ignore' && (
        <HeaderRow key={header} session={session} sheet={sheet} row={header} {...{ ready, selected }} />
      )}
      {detail.columns.some(({ field }) => field?.id === 'lossReasonCategory') && (
        <WritingButton
          size="small"
          icon={<Wrench16Regular />}
          data-action="sheet-reasons"
          disabled={!ready}
          onClick={onReasons}
        >
          {`${mendingTold('reasons', locale)}…`}
        </WritingButton>
      )}
      {detail.columns.length > 0 && <ColumnList session={session} detail={detail} ready={ready} onReveal={onReveal} />}
    </div>
  )
}

interface HeaderRowProps extends Pick<Props, 'session' | 'ready' | 'selected'> {
  readonly sheet: string
  readonly row: number | undefined
}

/** The header's row, as a number or as the row that is selected. */
function HeaderRow({ session, sheet, row, ready, selected }: HeaderRowProps): React.JSX.Element {
  const styles = useStyles()
  const { locale } = useSpeech()
  const [typed, setTyped] = useState(row === undefined ? '' : String(row))
  const [lost, setLost] = useState(false)
  const choose = (next: number): void => quietly(session.setHeaderRow(sheet, next))
  const valid = /^[1-9]\d{0,6}$/.test(typed)
  const take = async (): Promise<void> => {
    const at = await selected()
    const here = at?.sheet === sheet
    setLost(!here)
    if (here) choose(at.row + 1)
  }
  return (
    <Field label={told('headerRow', locale)} hint={told('headerRowHint', locale)} size="small">
      <div className={styles.row}>
        <Input
          className={styles.number}
          size="small"
          type="number"
          min={1}
          value={typed}
          aria-label={told('headerRow', locale)}
          onChange={(_, { value }) => setTyped(value)}
          onKeyDown={({ key }) => key === 'Enter' && valid && choose(Number(typed))}
        />
        <Button
          size="small"
          disabled={!ready || !valid || Number(typed) === row}
          data-action="header-row"
          onClick={() => choose(Number(typed))}
        >
          {told('applyRow', locale)}
        </Button>
        <Button size="small" disabled={!ready} data-action="header-selected" onClick={() => void take()}>
          {told('fromSelection', locale)}
        </Button>
      </div>
      {lost && (
        <p className={styles.warn} role="alert">
          {told('noSelection', locale)}
        </p>
      )}
    </Field>
  )
}
