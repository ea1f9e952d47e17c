import type { SheetTemplate } from '../../model/template'

/** What is made out of some templates, made once for the very same ones. */
export function byTemplates<T>(
  make: (templates: readonly SheetTemplate[]) => T,
): (templates: readonly SheetTemplate[]) => T {
  const kept = new Map<string, { readonly templates: readonly SheetTemplate[]; readonly made: T }[]>()
  return (templates) => {
    const key = `${templates.length} ${templates[0]?.id ?? ''}`
    const known = kept.get(key) ?? []
    const found = known.find((one) => one.templates.every((template, index) => template === templates[index]))
    if (found) return found.made
    const made = make(templates)
    // Lists of the same kind replace one another: only a catalog that changes makes more.
    kept.set(key, [{ templates, made }, ...known].slice(0, KEPT))
    return made
  }
}
const KEPT = 4
