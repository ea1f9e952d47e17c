import type { Document } from '../document'
import { relationshipsOf } from '../readable'
import { removeRelationships, relationshipsPart, type Relationship } from '../relationships'
import { insertion, splice } from '../splice'
import { beforeCalculation, placeBehind, relationshipId, removal } from '../workbook-edits'
import { childOf, childrenOf, localAttribute, parseXml } from '../xml'
import type { Ledger } from '../ledger'

const kind = 'pivotCacheDefinition'
/** Elements of CT_Workbook that stand before the caches (ECMA-376 part 1, 18.2.27). */
const beforeCaches = `${beforeCalculation} calcPr oleSize customWorkbookViews`

export interface WorkbookCache {
  readonly cacheId: number
  readonly part: string
  /** The part of its records, where it keeps them. */
  readonly records: string | undefined
}

/** The caches that the workbook lists. */
export function cachesOf({ parts, structure }: Document): readonly WorkbookCache[] {
  const list = childOf(parseXml(parts.text(structure.part)!), 'pivotCaches')
  return childrenOf(list, 'pivotCache').flatMap((element) => {
    const id = localAttribute(element, 'id')
    const part = structure.relationships.find((one) => one.id === id)?.target
    if (part === undefined || !parts.has(part)) return []
    const records = relationshipsOf(parts, part).find((one) => one.kind === 'pivotCacheRecords')?.target
    return [{ cacheId: Number(element.attributes.cacheId), part, records }]
  })
}

/** Another than every cache of the workbook has, those of its extensions included. */
export const freeCacheId = (text: string): number =>
  1 + [...text.matchAll(/cacheId\s*=\s*["'](\d+)/gi)].reduce((most, [, id]) => Math.max(most, Number(id)), 0)

export function addCache(text: string, cacheId: number, relationship: string): string {
  const root = parseXml(text)
  const { prefix } = root
  const added = `<${prefix}pivotCache cacheId="${cacheId}" ${relationshipId(root, relationship)}/>`
  const list = childOf(root, 'pivotCaches')
  if (list && list.openEnd < list.end) return splice(text, [insertion(list.closeStart, added)])
  const whole = `<${prefix}pivotCaches>${added}</${prefix}pivotCaches>`
  if (list) return splice(text, [{ start: list.start, end: list.end, text: whole }])
  return splice(text, [insertion(placeBehind(root, beforeCaches), whole)])
}

/** The workbook's text without the caches whose parts are gone. */
export function removeCaches(text: string, relationships: readonly Relationship[], gone: ReadonlySet<string>): string {
  const ids = new Set(relationships.filter((one) => one.kind === kind && gone.has(one.target)).map(({ id }) => id))
  const list = childOf(parseXml(text), 'pivotCaches')
  const all = childrenOf(list, 'pivotCache')
  const cut = all.filter((element) => ids.has(localAttribute(element, 'id') ?? ''))
  if (!list || cut.length === 0) return text
  return splice(text, (cut.length === all.length ? [list] : cut).map(removal))
}

/** Takes those of these parts that are caches, and that no PivotTable reads any more, out of the workbook. */
export function dropUnusedCaches(ledger: Ledger, candidates: ReadonlySet<string>): void {
  const { document } = ledger
  const { parts, structure } = document
  const unused = cachesOf(document).filter(({ part }) => candidates.has(part) && !isRead(document, part))
  if (unused.length === 0) return
  const gone = new Set(unused.flatMap(({ part, records }) => (records === undefined ? [part] : [part, records])))
  ledger.write(structure.part, removeCaches(parts.text(structure.part)!, structure.relationships, gone))
  const list = relationshipsPart(structure.part)
  ledger.write(list, removeRelationships(parts.text(list)!, structure.part, gone))
  for (const part of gone) {
    parts.remove(part)
    parts.remove(relationshipsPart(part))
  }
}

const isRead = ({ parts, structure }: Document, cache: string): boolean =>
  parts.names().some((list) => {
    const owner = /^(.*?)_rels\/([^/]*)\.rels$/.exec(list)
    const part = owner ? `${owner[1]}${owner[2]}` : structure.part
    return part !== structure.part && relationshipsOf(parts, part).some(({ target }) => target === cache)
  })
