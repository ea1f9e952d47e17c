import { useState } from 'react'
import type { ReasonLine, ReasonList as Reasons } from '../session/session'
import type { MendingProps } from './lazy-mending'
import { mendingTold } from './mending-strings'
import { useMendingStyles } from './mending-styles'
import { MendingHead } from './MendingHead'
import { MoreRow } from './MoreRow'
import { ReasonRow } from './ReasonRow'
import { useSpeech } from './speech'
import { usePages } from './use-pages'
import { WritingButton } from './WritingButton'

const empty: Reasons = { total: 0, lines: [], choices: [] }

/** What is chosen unless somebody chooses otherwise: the one proposal; of two that weigh the same, none. */
const proposedFor = ({ proposals }: ReasonLine): string => (proposals.length === 1 ? (proposals[0]?.value ?? '') : '')

/** Blank reason categories with what may be filled in and why; nothing is written that nobody confirmed. */
export default function ReasonList({ session, outline, onReveal, onBack, back }: MendingProps): React.JSX.Element {
  const styles = useMendingStyles()
  const { locale } = useSpeech()
  const { parts, more } = usePages(session.reasons, outline.serial)
  const { total, choices } = parts?.[0] ?? empty
  const lines = parts?.flatMap((part) => part.lines) ?? []
  const [said, setSaid] = useState<ReadonlyMap<string, string>>(new Map())
  const chosenFor = (line: ReasonLine): string => said.get(line.id) ?? proposedFor(line)
  const confirm = async (some: readonly ReasonLine[]): Promise<void> => {
    await session.confirmReasons(some.map((line) => ({ id: line.id, value: chosenFor(line) }))).catch(() => undefined)
    // The row that was confirmed is gone: the one below it takes the focus, at the end the title.
    const row = lines.findIndex((line) => line.id === some.at(-1)?.id)
    const below = some.length === 1 ? lines[row + 1] : undefined
    const rows = [...document.querySelectorAll<HTMLElement>('[data-reason]')]
    const next = rows[row + 1]?.querySelector<HTMLElement>('button')
    ;((below && next) ?? document.querySelector<HTMLElement>('[data-reason-list] h2'))?.focus()
  }
  const ready = lines.filter((line) => chosenFor(line) !== '')
  const left = total - lines.length
  return (
    <section className={styles.view} data-reason-list>
      <MendingHead
        title={mendingTold('reasons', locale)}
        hint={mendingTold(parts && total === 0 ? 'noReasons' : 'reasonsHint', locale)}
        back={back}
        onBack={onBack}
      />
      <ul className={styles.list}>
        {lines.map((line) => (
          <ReasonRow
            key={line.id}
            line={line}
            choices={choices}
            chosen={chosenFor(line)}
            onChoose={(value) => setSaid(new Map([...said, [line.id, value]]))}
            onConfirm={() => void confirm([line])}
            onReveal={onReveal}
          />
        ))}
        {left > 0 && <MoreRow left={left} onMore={more} />}
      </ul>
      {lines.length > 1 && (
        <div className={styles.foot}>
          <WritingButton
            appearance="primary"
            disabled={ready.length === 0}
            data-action="reason-confirm-all"
            onClick={() => void confirm(ready)}
          >
            {mendingTold('confirmAll', locale, { n: ready.length })}
          </WritingButton>
        </div>
      )}
    </section>
  )
}
