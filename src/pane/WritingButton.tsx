import { Button, Tooltip, type ButtonProps } from '@fluentui/react-components'
import { createContext, useContext, type JSX, type ReactNode } from 'react'
import type { Text } from '../model/text'
import { useSpeech } from './speech'

/** Why nothing can be written into the workbook; null where it can. */
export const ReadOnlyContext = createContext<Text | null>(null)

interface Props extends Pick<
  ButtonProps,
  'className' | 'size' | 'appearance' | 'icon' | 'disabled' | 'tabIndex' | 'aria-label'
> {
  readonly children: ReactNode
  readonly onClick: () => void
  readonly 'data-action': string
  /** What it does, where the button's own words do not say it all. */
  readonly hint?: string
}

/** A button that changes the workbook: of one that is read-only it is dimmed and, still reachable, says why. */
export function WritingButton({ hint, onClick, ...props }: Props): JSX.Element {
  const { of } = useSpeech()
  const why = useContext(ReadOnlyContext)
  const said = why ? of(why) : hint
  const button = <Button {...props} disabledFocusable={why !== null && !props.disabled} onClick={onClick} />
  return said === undefined ? (
    button
  ) : (
    <Tooltip content={said} relationship="description">
      {button}
    </Tooltip>
  )
}
