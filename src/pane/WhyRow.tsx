import { makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { Explanation, Session } from '../session/session'
import { sourceWords } from './rule-source'
import { useSpeech } from './speech'

const useStyles = makeStyles({
  box: {
    padding: '8px 12px 10px 28px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  why: { margin: 0, color: tokens.colorNeutralForeground1 },
  source: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
})

/** Why a rule matters, and where it comes from. */
export function WhyRow({ session, rule }: { readonly session: Session; readonly rule: string }): React.JSX.Element {
  const styles = useStyles()
  const { say, of, locale } = useSpeech()
  const [explanation, setExplanation] = useState<Explanation | null>(null)
  useEffect(() => {
    let wanted = true
    void session.explain(rule).then((found) => wanted && setExplanation(found))
    return () => {
      wanted = false
    }
  }, [session, rule])
  return (
    <div className={styles.box} role="note">
      <p className={styles.why}>{explanation ? of(explanation.why) : say('loading')}</p>
      {explanation && explanation.source.length > 0 && (
        <p className={styles.source}>{say('source', sourceWords(explanation.source, locale))}</p>
      )}
    </div>
  )
}
