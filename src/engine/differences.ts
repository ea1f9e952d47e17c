/** In what a thing differs from an earlier one. */
interface Difference<T extends object> {
  readonly before: T
}
type At<D> = Omit<D, 'before'>

/** Remembers of things in what they differ from earlier ones, which are held weakly: a thing edited a thousand times would keep a thousand others. */
export class Differences<T extends object, D extends Difference<T>> {
  readonly #known = new WeakMap<object, { readonly before: WeakRef<T>; readonly at: At<D> }>()

  note(now: T, { before, ...at }: D): void {
    this.#known.set(now, { before: new WeakRef(before), at })
  }

  /** Null where more differs, or the earlier one is gone. */
  of(now: object): D | null {
    const known = this.#known.get(now)
    const before = known?.before.deref()
    return known && before ? ({ ...known.at, before } as unknown as D) : null
  }
}
