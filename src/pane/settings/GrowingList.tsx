import { useEffect, useState, type ReactNode } from 'react'
import { useSettingsStyles } from './settings-styles'

interface Props<T> {
  readonly items: readonly T[]
  readonly row: (item: T) => ReactNode
}
/** So many rows are made at a time: fields are dear. */
const STEP = 6

/** A list that is made a few rows at a time, so that the pane answers meanwhile. */
export function GrowingList<T>({ items, row }: Props<T>): React.JSX.Element {
  const styles = useSettingsStyles()
  const [made, setMade] = useState(STEP)
  const growing = made < items.length
  useEffect(() => {
    if (!growing) return
    const timer = setTimeout(() => setMade((before) => before + STEP))
    return () => clearTimeout(timer)
  }, [growing, made])
  return (
    <ul className={styles.list} data-growing={growing || undefined} aria-busy={growing}>
      {items.slice(0, made).map(row)}
    </ul>
  )
}
