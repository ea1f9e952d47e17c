import { invalidArgument } from '../host-error'
import type { Scalar } from '../definition'

/** A place in what a chart was told, and the way to it: `title.font`. */
export interface Told {
  readonly told: Record<string, unknown>
  readonly path: string
}
/** Kept and handed back under its path; `otherwise` is what Excel says before it was set. */
export const toldScalar = (key: string, otherwise: unknown, accepts: (value: unknown) => boolean): Scalar<Told> => ({
  read: ({ told, path }) => told[`${path}.${key}`] ?? otherwise,
  write({ told, path }, value) {
    if (!accepts(value)) throw invalidArgument()
    told[`${path}.${key}`] = value
  },
})
export const under = ({ told, path }: Told, part: string): Told => ({
  told,
  path: path === '' ? part : `${path}.${part}`,
})
