import { a1 } from '../../engine/address'

/** Keeps rows and columns in view (ECMA-376 part 1, 18.3.1.66); the part that scrolls is the active one. */
export function paneXml(rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return ''
  const active = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight'
  const split = `${columns === 0 ? '' : ` xSplit="${columns}"`}${rows === 0 ? '' : ` ySplit="${rows}"`}`
  const parts = rows > 0 && columns > 0 ? ['topRight', 'bottomLeft', 'bottomRight'] : [active]
  const first = a1(rows, columns)
  const selections = parts.map((part) =>
    part === active
      ? `<selection pane="${part}" activeCell="${first}" sqref="${first}"/>`
      : `<selection pane="${part}"/>`,
  )
  return `<pane${split} topLeftCell="${first}" activePane="${active}" state="frozen"/>${selections.join('')}`
}
