import { makeStyles, tokens } from '@fluentui/react-components'
import type { ExampleTable, Explanation } from '../session/session'
import { problemTold } from './problem-strings'
import { useSpeech } from './speech'

const useStyles = makeStyles({
  fold: { '& summary': { cursor: 'pointer', color: tokens.colorBrandForeground1 } },
  title: { margin: '6px 0 2px', fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  scroller: { overflowX: 'auto', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  cell: { padding: '2px 6px', border: `1px solid ${tokens.colorNeutralStroke2}`, textAlign: 'left' },
  caption: { textAlign: 'left', color: tokens.colorNeutralForeground2, paddingBottom: '2px' },
  defect: { backgroundColor: tokens.colorPaletteYellowBackground1 },
})

/** What a rule reports and what not, as small tables. */
export function RuleExamples({ explanation }: { readonly explanation: Explanation }): React.JSX.Element | null {
  const styles = useStyles()
  const { locale } = useSpeech()
  const { bad, good } = explanation
  if (bad.length === 0 && good.length === 0) return null
  return (
    <details className={styles.fold} data-examples>
      <summary>{problemTold('examples', locale)}</summary>
      {bad.length > 0 && <p className={styles.title}>{problemTold('bad', locale)}</p>}
      {bad.map((table, index) => (
        <Example key={index} table={table} defect={index === 0} />
      ))}
      {good.length > 0 && <p className={styles.title}>{problemTold('good', locale)}</p>}
      {good.map((table, index) => (
        <Example key={index} table={table} defect={false} />
      ))}
    </details>
  )
}

function Example({ table, defect }: { readonly table: ExampleTable; readonly defect: boolean }): React.JSX.Element {
  const styles = useStyles()
  const { of } = useSpeech()
  return (
    <div className={styles.scroller} tabIndex={0} role="region" aria-label={of(table.title)}>
      <table className={styles.table}>
        <caption className={styles.caption}>{of(table.title)}</caption>
        <thead>
          <tr>
            {table.head.map((title, column) => (
              <th key={column} className={styles.cell} scope="col">
                {of(title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index} className={defect && index === table.rows.length - 1 ? styles.defect : undefined}>
              {row.map((words, column) => (
                <td key={column} className={styles.cell}>
                  {words}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
