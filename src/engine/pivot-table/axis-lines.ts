import type { Axis, AxisNode } from './axis'

/** One row or column of a PivotTable's body. */
export interface AxisLine {
  readonly kind: 'item' | 'subtotal' | 'grand'
  readonly node: AxisNode
  /** How many items of the path stand in the line before and are not said again. */
  readonly repeated: number
  /** Which of several values it shows. */
  readonly value: number
}

/** Every combination, each outer item followed by its subtotal, the grand total last; none for an axis without fields. */
export function linesOf({ root, depth }: Axis): readonly AxisLine[] {
  if (depth === 0) return []
  const lines: AxisLine[] = []
  const walk = (node: AxisNode, repeated: number): void => {
    if (node.path.length === depth) {
      lines.push({ kind: 'item', node, repeated, value: 0 })
      return
    }
    for (const [place, child] of node.children.entries()) walk(child, place === 0 ? repeated : node.path.length)
    if (node !== root) lines.push({ kind: 'subtotal', node, repeated: node.path.length - 1, value: 0 })
  }
  walk(root, 0)
  return [...lines, { kind: 'grand', node: root, repeated: 0, value: 0 }]
}

/** The columns: one per line and value; without fields one per value. */
export function valueLinesOf(axis: Axis, values: number): readonly AxisLine[] {
  const lines = linesOf(axis)
  const each: readonly AxisLine[] =
    lines.length > 0 ? lines : [{ kind: 'item', node: axis.root, repeated: 0, value: 0 }]
  return each.flatMap((line) =>
    Array.from({ length: values }, (_, value) => ({
      ...line,
      value,
      repeated: value > 0 && line.kind === 'item' ? axis.depth : line.repeated,
    })),
  )
}
