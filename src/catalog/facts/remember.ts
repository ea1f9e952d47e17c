interface Node<V> {
  value?: V
  readonly next: WeakMap<object, Node<V>>
}

/** Lets several rules share one computation: its value is kept as long as the very same objects live. */
export function remember<V>(): (keys: readonly object[], compute: () => V) => V {
  const root: Node<V> = { next: new WeakMap() }
  return (keys, compute) => {
    let node = root
    for (const key of keys) {
      let next = node.next.get(key)
      if (!next) node.next.set(key, (next = { next: new WeakMap() }))
      node = next
    }
    return (node.value ??= compute())
  }
}
