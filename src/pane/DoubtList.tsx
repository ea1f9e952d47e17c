import { Button, mergeClasses } from '@fluentui/react-components'
import type { FieldKey } from '../model/field'
import type { TemplateId } from '../model/template'
import type { Session } from '../session/session'
import type { SheetDoubt } from '../session/state'
import { quietly } from './quietly'
import { told } from './reading-strings'
import { useReadingStyles } from './reading-styles'
import { useSpeech } from './speech'

interface Props {
  readonly session: Session
  readonly doubts: readonly SheetDoubt[]
  readonly ready: boolean
}

/** What could not be told, as questions with the answers as buttons. */
export function DoubtList({ session, doubts, ready }: Props): React.JSX.Element {
  const styles = useReadingStyles()
  const { locale, of } = useSpeech()
  const answer = ({ about, sheet, column }: SheetDoubt, id: string): void => {
    if (about === 'template') quietly(session.setTemplate(sheet, id as TemplateId | 'ignore'))
    else if (column !== undefined) quietly(session.setField(sheet, column, id as FieldKey | 'ignore'))
  }
  return (
    <section data-doubts={doubts.length}>
      <h2 className={styles.title}>{`${told('doubts', locale)} (${doubts.length})`}</h2>
      <p className={styles.quiet}>{told('doubtsHint', locale)}</p>
      <ul className={styles.list} style={{ marginTop: 8 }}>
        {doubts.map((doubt) => {
          const { about, sheet, sheetName, file, column, letters, header = '', candidates } = doubt
          const place =
            letters === null
              ? ''
              : ` · ${told(header.trim() ? 'columnPlace' : 'columnBare', locale, { letters, header: header.trim() })}`
          return (
            <li
              key={`${sheet}|${about}|${column ?? ''}`}
              className={mergeClasses(styles.card, styles.asked)}
              data-doubt={about}
            >
              <span className={styles.name}>{`${file ? `${file} ` : ''}${sheetName}${place}`}</span>
              <p className={styles.fact}>{of(doubt.text)}</p>
              <div className={styles.buttons}>
                {candidates.map(({ id, title }) => (
                  <Button
                    key={id}
                    className={styles.button}
                    size="small"
                    disabled={!ready}
                    data-candidate={id}
                    onClick={() => answer(doubt, id)}
                  >
                    {of(title)}
                  </Button>
                ))}
                <Button
                  className={styles.button}
                  size="small"
                  appearance="subtle"
                  disabled={!ready}
                  data-candidate="ignore"
                  onClick={() => answer(doubt, 'ignore')}
                >
                  {told(about === 'template' ? 'ignoreSheet' : 'ignoreColumn', locale)}
                </Button>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
