import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { CellRef } from '../model/workbook'
import type { Session } from '../session/session'
import { ArrowUndo20Regular } from './icons'
import { problemTold } from './problem-strings'
import { quietly } from './quietly'
import { useSpeech } from './speech'
import { WritingButton } from './WritingButton'

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '2px 8px',
    padding: '2px 4px 2px 8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
  },
})

export interface Mended {
  /** Just now something was changed from here. */
  readonly shown: boolean
  /** Something was changed: with the report as it is now. */
  done(): void
}

/** Whether the last thing done here can still be taken back as it stands. */
export function useMended(session: Session, serial: number): Mended {
  const [after, setAfter] = useState<number | null>(null)
  return {
    shown: after === serial && session.state().canUndo,
    done: () => setAfter(session.state().outline?.serial ?? null),
  }
}

/** Takes back what was just changed. */
export function UndoBar({
  session,
  onReveal,
}: {
  readonly session: Session
  readonly onReveal: (at: CellRef) => void
}): React.JSX.Element {
  const styles = useStyles()
  const { locale } = useSpeech()
  return (
    <div className={styles.bar} data-mended>
      {problemTold('mended', locale)}
      <WritingButton
        size="small"
        icon={<ArrowUndo20Regular />}
        data-action="take-back"
        onClick={() => quietly(session.undo().then((at) => at && onReveal(at)))}
      >
        {problemTold('undo', locale)}
      </WritingButton>
    </div>
  )
}
