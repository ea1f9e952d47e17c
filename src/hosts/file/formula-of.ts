import { decodeEscapes, unescapeXml } from './xml'

/** A formula that other cells share, and the cell that it is written in. */
export interface Master {
  readonly formula: string
  readonly row: number
  readonly column: number
}
interface Written {
  readonly formula: string
  /** The number of the shared formula that it is, or points at. */
  readonly shared?: string
}

const formulaTag = /<(?:\w+:)?f\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?f>)/
/** The formula as it is written in a cell: '' where it only points at a shared one. */
export function writtenFormula(body: string): Written | undefined {
  const match = formulaTag.exec(body)
  if (!match) return undefined
  const formula = decodeEscapes(unescapeXml(match[2] ?? ''))
  const shared = /\bt=["']shared/.test(match[1] ?? '') ? /\bsi=["'](\d+)/.exec(match[1] ?? '')?.[1] : undefined
  return shared === undefined ? { formula } : { formula, shared }
}
