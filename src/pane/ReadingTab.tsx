import { makeStyles, tokens } from '@fluentui/react-components'
import type { MonthId } from '../model/month'
import type { Outline } from '../session/state'
import { MonthLine } from './MonthLine'
import { useSpeech } from './speech'

const useStyles = makeStyles({
  tab: {
    height: '100%',
    overflowY: 'auto',
    padding: '12px',
    boxSizing: 'border-box',
    display: 'grid',
    gap: '20px',
    alignContent: 'start',
  },
  title: { margin: '0 0 8px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '8px' },
  card: {
    padding: '8px 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  fact: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: 0 },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontWeight: 400,
    color: tokens.colorNeutralForeground3,
    marginLeft: '6px',
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
})

interface Props {
  readonly outline: Outline | null
  readonly onMonth: (month: MonthId | null) => void
}

/** How every sheet was read, what the check went by, and what could not be checked. */
export function ReadingTab({ outline, onMonth }: Props): React.JSX.Element {
  const styles = useStyles()
  const { say, of } = useSpeech()
  if (!outline)
    return (
      <div className={styles.tab}>
        <p className={styles.quiet}>{say('readAfterCheck')}</p>
      </div>
    )
  return (
    <div className={styles.tab} tabIndex={0}>
      <MonthLine key={outline.month ?? ''} outline={outline} onMonth={onMonth} />
      <section>
        <h2 className={styles.title}>{say('notChecked')}</h2>
        {outline.notChecked.length === 0 && <p className={styles.quiet}>{say('allChecked')}</p>}
        <ul className={styles.list}>
          {outline.notChecked.map(({ code, title, reason }, index) => (
            <li key={`${code}${index}`} className={styles.card} data-not-checked={code}>
              <span className={styles.name}>{of(title)}</span>
              <span className={styles.code}>{code}</span>
              <p className={styles.fact}>{of(reason)}</p>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2 className={styles.title}>{say('sheets')}</h2>
        <ul className={styles.list}>
          {outline.readings.map(({ sheet, name, template, rows, month, remarks }) => (
            <li key={sheet} className={styles.card}>
              <span className={styles.name}>{name}</span>
              <p className={styles.fact}>
                {template
                  ? [of(template), month ?? '', say('entries', rows)].filter(Boolean).join(' · ')
                  : say('notRead')}
              </p>
              {remarks.map((remark) => (
                <p key={remark.zh} className={styles.fact}>
                  {of(remark)}
                </p>
              ))}
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
