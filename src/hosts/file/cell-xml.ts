import { isCellError, type Cell } from '../../model/workbook'
import { escapeCellText, escapeXml } from './xml'

/** Our own unprefixed XML, with the prefix that a part's elements bear. */
export const withPrefix = (xml: string, prefix: string): string =>
  prefix === '' ? xml : xml.replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${prefix}`)

/** What stands inside a cell, and the type that goes with it. */
export interface CellBody {
  readonly type: string
  readonly xml: string
}

/** A value alone: text always as a string, never as a formula. */
export function valueBody(value: Cell): CellBody {
  if (value === null || value === '') return { type: '', xml: '' }
  if (typeof value === 'string') {
    return { type: 'inlineStr', xml: `<is><t xml:space="preserve">${escapeCellText(value)}</t></is>` }
  }
  return cachedValue(value)
}

/** A formula, without `=`, and the value that it has now. */
export function formulaBody(formula: string, value: Cell): CellBody {
  const { type, xml } = cachedValue(value ?? '')
  return { type, xml: `<f>${escapeXml(formula)}</f>${xml}` }
}

function cachedValue(value: Exclude<Cell, null>): CellBody {
  if (typeof value === 'string') return { type: 'str', xml: `<v>${escapeCellText(value)}</v>` }
  if (typeof value === 'boolean') return { type: 'b', xml: `<v>${value ? 1 : 0}</v>` }
  if (isCellError(value)) return { type: 'e', xml: `<v>${escapeXml(value.error)}</v>` }
  return Number.isFinite(value) ? { type: '', xml: `<v>${value}</v>` } : { type: 'e', xml: '<v>#NUM!</v>' }
}

/** A whole cell; `style` is the index of its format. */
export function cellXml(address: string, style: string | undefined, { type, xml }: CellBody): string {
  const head = `<c r="${address}"${style === undefined ? '' : ` s="${style}"`}${type === '' ? '' : ` t="${type}"`}`
  return xml === '' ? `${head}/>` : `${head}>${xml}</c>`
}
