import type { FindingItem } from '../session/session'
import type { FindingGroup } from '../session/state'
import { Wrench16Regular } from './icons'
import { mendingTold } from './mending-strings'
import { useSpeech } from './speech'
import { useMendingHere } from './use-mending'
import { WritingButton } from './WritingButton'

interface Look {
  readonly className: string
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
export function NoteButton({ item, className }: Look & { readonly item: FindingItem }): React.JSX.Element | null {
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
      onClick={() => note(item)}
    >
      {`${of(item.note.title)}…`}
    </WritingButton>
  )
}

export const REASON_RULE = 'unlisted-reason-category'

/** Leads from the blank categories to the proposals for them. */
export function ReasonsButton({ group, className }: Look & { readonly group: FindingGroup }): React.JSX.Element | null {
  const { locale } = useSpeech()
  const { show } = useMendingHere()
  if (group.rule !== REASON_RULE) return null
  return (
    <WritingButton
      className={className}
      size="small"
      appearance="transparent"
      icon={<Wrench16Regular />}
      data-action="reasons"
      onClick={() => show('reasons')}
    >
      {`${mendingTold('reasons', locale)}…`}
    </WritingButton>
  )
}
