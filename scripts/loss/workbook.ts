import { posix } from 'node:path'
import type { Part, Parts } from './parts'
import { elementOf, elementsOf, type Element } from './xml-tree'

/** The parts of a workbook that say what its cells are, found by relationships. */
export interface WorkbookParts {
  readonly part: string
  readonly sheets: readonly { readonly name: string; readonly part: Part }[]
  readonly styles: Part | undefined
  readonly strings: Part | undefined
}

interface Relation {
  readonly id: string
  readonly kind: string
  readonly target: string
}

export function workbookOf(parts: Parts): WorkbookParts | null {
  const byKey = new Map([...parts.byName].map(([name, part]) => [name.toLowerCase(), part]))
  const find = (name: string | undefined): Part | undefined => byKey.get(name?.toLowerCase() ?? '')
  const relationsOf = (name: string): readonly Relation[] => {
    const { dir, base } = posix.parse(name)
    const list = find(posix.join(dir, '_rels', `${base}.rels`))?.xml()?.tree
    return elementsOf(list && elementsOf(list)[0]).map(({ attributes }) => ({
      id: attributes.get('Id') ?? '',
      kind: attributes.get('Type')?.split('/').at(-1) ?? '',
      target: posix.resolve('/', dir, attributes.get('Target')?.replaceAll('\\', '/') ?? '').slice(1),
    }))
  }
  const main = relationsOf('').find(({ kind }) => kind === 'officeDocument')
  const workbook = find(main?.target)
  const tree = workbook?.xml()?.tree
  if (!workbook || !tree) return null
  const relations = relationsOf(workbook.name)
  const partOf = (relation: Relation | undefined): Part | undefined => relation && find(relation.target)
  const root = elementsOf(tree)[0]
  const sheets = elementsOf(elementOf(root, 'sheets'), 'sheet').flatMap((sheet) => {
    const relation = relations.find(({ id }) => id === relationId(sheet))
    const part = relation?.kind === 'worksheet' ? partOf(relation) : undefined
    return part ? [{ name: sheet.attributes.get('name') ?? '', part }] : []
  })
  const kind = (wanted: string): Part | undefined => partOf(relations.find((relation) => relation.kind === wanted))
  return { part: workbook.name, sheets, styles: kind('styles'), strings: kind('sharedStrings') }
}

const relationId = ({ attributes }: Element): string | undefined =>
  [...attributes].find(([name]) => /\/relationships\}id$/.test(name))?.[1]
