import { useEffect, useRef, useState, type CSSProperties } from 'react'

/** As wide as a comment may be, and the least room that it needs beside its cell. Pixels. */
const WIDEST = 280
const LEAST = 140

/** The corner of a cell that was commented on, and what was said while the pointer rests on it. */
export function CellComment({ text }: { readonly text: string }): React.JSX.Element {
  const corner = useRef<HTMLSpanElement>(null)
  const [place, setPlace] = useState<CSSProperties | null>(null)
  useEffect(() => {
    const cell = corner.current?.parentElement
    if (!cell) return undefined
    const open = (): void => setPlace(placeBeside(cell))
    const close = (): void => setPlace(null)
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close()
    }
    cell.addEventListener('mouseenter', open)
    cell.addEventListener('mouseleave', close)
    document.addEventListener('keydown', onKeyDown)
    return () => {
      cell.removeEventListener('mouseenter', open)
      cell.removeEventListener('mouseleave', close)
      document.removeEventListener('keydown', onKeyDown)
    }
  }, [])
  return (
    <>
      <span ref={corner} className="comment-corner" aria-hidden />
      {place && (
        <span className="comment" role="tooltip" style={place}>
          {text}
        </span>
      )}
    </>
  )
}

/** At the side with more room; below or above a cell that fills the view. */
function placeBeside(cell: HTMLElement): CSSProperties {
  const box = cell.getBoundingClientRect()
  const view = (cell.closest('.grid') ?? cell).getBoundingClientRect()
  const right = view.right - box.right
  const left = box.left - view.left
  const low = box.top > view.top + view.height / 2
  if (Math.max(left, right) < LEAST)
    return { left: Math.max(0, -left), [low ? 'bottom' : 'top']: '100%', maxWidth: Math.min(WIDEST, view.width - 16) }
  const side = right >= LEAST || right >= left ? 'left' : 'right'
  const room = side === 'left' ? right : left
  return { [side]: '100%', [low ? 'bottom' : 'top']: 0, maxWidth: Math.min(WIDEST, room - 16) }
}
