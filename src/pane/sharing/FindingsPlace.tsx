import type { ComponentProps } from 'react'
import { FindingsTab } from '../FindingsTab'
import { SharingPlace } from './SharingPlace'

/** The findings, from which lists can be handed out. */
export function FindingsPlace(props: ComponentProps<typeof FindingsTab>): React.JSX.Element {
  const { session, outline, onReveal } = props
  return (
    <SharingPlace {...{ session, outline }} onSheet={(sheet) => onReveal({ sheet, row: 0, column: 0 })}>
      <FindingsTab {...props} />
    </SharingPlace>
  )
}
