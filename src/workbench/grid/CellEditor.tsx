import { useRef, useState, type CSSProperties, type KeyboardEvent } from 'react'

interface Props {
  readonly initial: string
  readonly label: string
  readonly style: CSSProperties
  /** Where to go next: down, right, or stay. */
  readonly onDone: (input: string, go: 'down' | 'right' | 'left' | 'stay') => void
  readonly onCancel: () => void
}

/** The open cell. Enter and Tab write, Escape leaves it as it was, Alt+Enter breaks the line. */
export function CellEditor({ initial, label, style, onDone, onCancel }: Props): React.JSX.Element {
  const [input, setInput] = useState(initial)
  const left = useRef(false)
  // Leaving takes the focus away, which must not write once more, least of all after Escape.
  const leave = (action: () => void): void => {
    if (left.current) return
    left.current = true
    action()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') leave(onCancel)
    else if (event.key === 'Enter' && event.altKey) setInput((before) => `${before}\n`)
    else if (event.key === 'Enter') leave(() => onDone(input, 'down'))
    else if (event.key === 'Tab') leave(() => onDone(input, event.shiftKey ? 'left' : 'right'))
    else return
    event.preventDefault()
  }
  return (
    <textarea
      ref={focusAtEnd}
      className="editor"
      aria-label={label}
      style={style}
      value={input}
      spellCheck={false}
      onChange={(event) => setInput(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => leave(() => onDone(input, 'stay'))}
    />
  )
}

function focusAtEnd(field: HTMLTextAreaElement | null): void {
  if (!field) return
  field.focus({ preventScroll: true })
  field.setSelectionRange(field.value.length, field.value.length)
}
