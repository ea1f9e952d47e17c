import { makeStyles, tokens } from '@fluentui/react-components'
import type { JSX } from 'react'
import {
  Broom20Regular,
  DataBarVertical20Regular,
  DataPie20Regular,
  Eraser20Regular,
  TextBulletListSquare20Regular,
} from './icons'
import { useSpeech } from './speech'
import { writeStrings, type WriteString } from './write-strings'
import { WritingButton } from './WritingButton'

const useStyles = makeStyles({
  tab: {
    height: '100%',
    overflowY: 'auto',
    padding: '12px',
    boxSizing: 'border-box',
    display: 'grid',
    gap: '16px',
    alignContent: 'start',
  },
  item: { display: 'grid', gap: '4px', justifyItems: 'stretch' },
  button: { justifyContent: 'flex-start' },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, textWrap: 'pretty' },
  rule: { width: '100%', margin: 0, border: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
})

export type WriteAction = 'fillKpis' | 'makeSummary' | 'writeProblems' | 'clearMarks' | 'clean'
interface Entry {
  readonly action: WriteAction
  readonly title: WriteString
  readonly hint: WriteString
  readonly icon: JSX.Element
}
const writing: readonly Entry[] = [
  { action: 'fillKpis', title: 'fillKpis', hint: 'fillKpisBody', icon: <DataBarVertical20Regular /> },
  { action: 'makeSummary', title: 'makeSummary', hint: 'makeSummaryBody', icon: <DataPie20Regular /> },
  {
    action: 'writeProblems',
    title: 'writeProblems',
    hint: 'writeProblemsBody',
    icon: <TextBulletListSquare20Regular />,
  },
]
const clearing: readonly Entry[] = [
  { action: 'clearMarks', title: 'clearMarks', hint: 'clearMarksBody', icon: <Eraser20Regular /> },
  { action: 'clean', title: 'clean', hint: 'cleanHint', icon: <Broom20Regular /> },
]

interface Props {
  readonly ready: boolean
  readonly onAction: (action: WriteAction) => void
}

/** What Sanbiao writes into the workbook, and how to take it out again. */
export function WriteTab({ ready, onAction }: Props): JSX.Element {
  const styles = useStyles()
  const { of } = useSpeech()
  const entry = ({ action, title, hint, icon }: Entry): JSX.Element => (
    <div key={action} className={styles.item}>
      <WritingButton
        className={styles.button}
        icon={icon}
        disabled={!ready}
        data-action={action}
        onClick={() => onAction(action)}
      >
        {of(writeStrings[title])}
      </WritingButton>
      <p className={styles.hint}>{of(writeStrings[hint])}</p>
    </div>
  )
  return (
    <div className={styles.tab}>
      {writing.map(entry)}
      <hr className={styles.rule} />
      {clearing.map(entry)}
    </div>
  )
}
