/** Which tabs stand in the row, by their widths in pixels; the chosen one always does, and what is left out leaves room for `more`. */
export function tabsInRow<T extends string>(
  widths: ReadonlyMap<T, number>,
  { room, more, chosen }: { readonly room: number; readonly more: number; readonly chosen: T },
): readonly T[] {
  const all = [...widths.keys()]
  const width = (tab: T): number => widths.get(tab) ?? 0
  if (all.reduce((sum, tab) => sum + width(tab), 0) <= room) return all
  let left = room - more - width(chosen)
  let full = false
  return all.filter((tab) => {
    if (tab === chosen) return true
    full ||= width(tab) > left
    if (!full) left -= width(tab)
    return !full
  })
}
