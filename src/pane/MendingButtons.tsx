import type { FindingItem } from '../session/session'
import { Wrench16Regular } from './icons'
import { mendingTold } from './mending-strings'
import { useSpeech } from './speech'
import { useMendingHere } from './use-mending'
import { WritingButton } from './WritingButton'

interface Look {
  readonly className?: string
  readonly tabIndex?: 0 | -1
}

interface Previewing {
  readonly count: number
  readonly onClick: () => void
}

/** Leads to the safe fixes, to be looked over. */
export function PreviewButton({ count, onClick }: Previewing): React.JSX.Element {
  const { say } = useSpeech()
  return (
    <WritingButton
      size="small"
      icon={<Wrench16Regular />}
      hint={say('fixSafeHint')}
      data-action="fix-all"
      onClick={onClick}
    >
      {say('fixSafe', count)}
    </WritingButton>
  )
}

/** Offers the note that settles a finding. */
export function NoteButton({
  item,
  className,
  tabIndex,
}: Look & { readonly item: FindingItem }): React.JSX.Element | null {
  const { of } = useSpeech()
  const { note } = useMendingHere()
  if (!item.note) return null
  return (
    <WritingButton
      className={className}
      size="small"
      appearance="transparent"
      icon={<Wrench16Regular />}
      data-action="note"
      tabIndex={tabIndex}
      onClick={() => note(item)}
    >
      {`${of(item.note.title)}…`}
    </WritingButton>
  )
}

export const REASON_RULE = 'unlisted-reason-category'

/** Leads from the blank categories to the proposals for them. */
export function ReasonsButton({
  rule,
  className,
  tabIndex,
}: Look & { readonly rule: string }): React.JSX.Element | null {
  const { locale } = useSpeech()
  const { show } = useMendingHere()
  if (rule !== REASON_RULE) return null
  return (
    <WritingButton
      className={className}
      size="small"
      appearance="transparent"
      icon={<Wrench16Regular />}
      data-action="reasons"
      tabIndex={tabIndex}
      onClick={() => show({ kind: 'reasons' })}
    >
      {`${mendingTold('reasons', locale)}…`}
    </WritingButton>
  )
}
