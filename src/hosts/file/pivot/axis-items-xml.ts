import type { AxisLine } from '../../../engine/pivot-table/axis-lines'

const place = (index: number): string => (index === 0 ? '<x/>' : `<x v="${index}"/>`)
const attribute = (name: string, value: number): string => (value === 0 ? '' : ` ${name}="${value}"`)

/** The `i` of one line: what it repeats of the line before is counted, the rest of its path named (ECMA-376 part 1, 18.10.1.44). */
function itemXml({ kind, node, repeated, value }: AxisLine, several: boolean): string {
  if (kind === 'grand') return `<i t="grand"${attribute('i', value)}><x/></i>`
  const path = node.path.slice(repeated).map(place)
  if (kind === 'subtotal') {
    return `<i t="default"${attribute('r', repeated)}${attribute('i', value)}>${path.join('')}</i>`
  }
  const inner = several ? [...path, place(value)] : path
  const open = `<i${attribute('r', repeated)}${attribute('i', value)}`
  return inner.length === 0 ? `${open}/>` : `${open}>${inner.join('')}</i>`
}

export function axisItemsXml(name: 'rowItems' | 'colItems', lines: readonly AxisLine[], several = false): string {
  return `<${name} count="${lines.length}">${lines.map((line) => itemXml(line, several)).join('')}</${name}>`
}
