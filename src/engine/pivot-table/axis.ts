import type { FieldItems } from './field-items'

/** Records that agree in the first fields of an axis. */
export interface AxisNode {
  /** Counts the nodes of the axis from 0; the root, which holds every record, is 0. */
  readonly id: number
  /** One item per field down to here. */
  readonly path: readonly number[]
  /** In the order of their items. */
  readonly children: readonly AxisNode[]
}
export interface Axis {
  readonly root: AxisNode
  readonly size: number
  /** By record, the ids of the nodes that it lies in: `depth + 1` each, the root first. */
  readonly chains: Int32Array
  readonly depth: number
}
type Growing = { -readonly [K in keyof AxisNode]: AxisNode[K] } & { children: Growing[] }

/** The combinations of items that occur together in some record. */
export function axisOf(fields: readonly FieldItems[], height: number): Axis {
  const depth = fields.length
  const root: Growing = { id: 0, path: [], children: [] }
  const chains = new Int32Array(height * (depth + 1))
  const found: Map<number, Growing>[] = [new Map()]
  for (let record = 0; record < height; record++) {
    let node = root
    for (const [level, { codes }] of fields.entries()) {
      const code = codes[record]!
      let child = found[node.id]!.get(code)
      if (!child) {
        child = { id: found.push(new Map()) - 1, path: [...node.path, code], children: [] }
        found[node.id]!.set(code, child)
        node.children.push(child)
      }
      node = child
      chains[record * (depth + 1) + level + 1] = node.id
    }
  }
  sort(root)
  return { root, size: found.length, chains, depth }
}

function sort({ children }: Growing): void {
  children.sort((a, b) => a.path.at(-1)! - b.path.at(-1)!)
  for (const child of children) sort(child)
}
