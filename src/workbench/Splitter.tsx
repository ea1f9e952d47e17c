import type { KeyboardEvent, PointerEvent } from 'react'
import { paneWidth } from './preferences'

interface Props {
  readonly width: number
  readonly label: string
  readonly onWidth: (width: number) => void
}

/** The edge between sheet and pane, for mouse and arrow keys. */
export function Splitter({ width, label, onWidth }: Props): React.JSX.Element {
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowLeft: 10, ArrowRight: -10 }[event.key]
    if (by) onWidth(width + by)
  }
  const onPointerMove = (event: PointerEvent): void => {
    if (event.buttons === 1) onWidth(document.documentElement.clientWidth - event.clientX)
  }
  return (
    <div
      className="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={paneWidth.least}
      aria-valuemax={paneWidth.most}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
    />
  )
}
