import type { Counts } from '../../model/report'
import type { Outline } from '../../session/state'
import { useSpeech } from '../speech'
import { CountRow } from './CountRow'
import { homeTold } from './home-strings'
import { useHomeStyles } from './home-styles'

interface SheetCounts {
  readonly sheet: string
  readonly name: string
  readonly counts: Counts
}

/** The sheets that something stands on, in their order. */
export function countsBySheet({ groups }: Pick<Outline, 'groups'>): readonly SheetCounts[] {
  const sheets = new Map<string, SheetCounts>()
  for (const { sheet, sheetName: name, roots } of groups) {
    const { error = 0, warning = 0, info = 0 } = sheets.get(sheet)?.counts ?? {}
    const counts = { error: error + roots.error, warning: warning + roots.warning, info: info + roots.info }
    sheets.set(sheet, { sheet, name, counts })
  }
  return [...sheets.values()]
}

interface Props {
  readonly outline: Outline
  readonly onChoose: (sheet: string) => void
}

/** How much there is on each sheet. */
export function SheetRows({ outline, onChoose }: Props): React.JSX.Element {
  const shared = useHomeStyles()
  const { locale } = useSpeech()
  const sheets = countsBySheet(outline)
  const clean = outline.readings.filter(
    ({ sheet, template }) => template !== null && !sheets.some((one) => one.sheet === sheet),
  ).length
  return (
    <section aria-label={homeTold('bySheet', locale)} data-sheets>
      <h2 className={shared.title}>{homeTold('bySheet', locale)}</h2>
      <ul className={shared.list}>
        {sheets.map(({ sheet, name, counts }) => (
          <CountRow key={sheet} name={name} counts={counts} onClick={() => onChoose(sheet)} />
        ))}
      </ul>
      {clean > 0 && <p className={shared.quiet}>{homeTold('cleanSheets', locale, { n: clean })}</p>}
    </section>
  )
}
