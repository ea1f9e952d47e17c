import type { Document } from './document'
import { passingOver } from './readable'
import { childOf, childrenOf, parseXml, type XmlElement } from './xml'

const images = new Set(['_localImage', '_webimage', '_imageurl'])

/** The numbers in a cell's `vm` that stand for a picture in the cell ([MS-XLSX], 2.3.14): through metadata to a rich value. */
export function imageValues(document: Document): ReadonlySet<number> {
  return passingOver(() => read(document), new Set())
}

function read({ parts, structure }: Document): ReadonlySet<number> {
  const root = (kind: string): XmlElement | undefined => {
    const part = structure.relationships.find((one) => one.kind === kind && !one.external)?.target
    const text = part === undefined ? undefined : parts.text(part)
    return text === undefined ? undefined : parseXml(text)
  }
  const structures = childrenOf(root('rdRichValueStructure'), 's').map(({ attributes }) => attributes.t ?? '')
  if (!structures.some((type) => images.has(type))) return new Set()
  const values = childrenOf(root('rdRichValue'), 'rv').map(({ attributes }) => structures[Number(attributes.s)] ?? '')
  const metadata = root('sheetMetadata')
  const types = childrenOf(childOf(metadata, 'metadataTypes'), 'metadataType').map(({ attributes }) => attributes.name)
  const future = childrenOf(metadata, 'futureMetadata').find(({ attributes }) => attributes.name === 'XLRICHVALUE')
  const rich = childrenOf(future, 'bk').map((block) => {
    const value = childOf(childOf(childOf(block, 'extLst'), 'ext'), 'rvb')
    return values[Number(value?.attributes.i)] ?? ''
  })
  const blocks = childrenOf(childOf(metadata, 'valueMetadata'), 'bk').map((block) => {
    const { t, v } = childOf(block, 'rc')?.attributes ?? {}
    return types[Number(t) - 1] === 'XLRICHVALUE' && images.has(rich[Number(v)] ?? '')
  })
  return new Set(blocks.flatMap((isImage, index) => (isImage ? [index + 1] : [])))
}
