import type { Memory } from '../../model/workbook'
import { readMemory, type Attributes } from '../memory-xml'
import { childrenOf, parseXml } from '../file/xml'

/** The workbook's memory from the text of its part; undefined where that is damaged. */
export function memoryOf(xml: string): Memory | undefined {
  try {
    const root = parseXml(xml)
    const accepted = childrenOf(root, 'accepted').map(({ attributes }) => attributes as Attributes)
    return readMemory(root.attributes as Attributes, accepted)
  } catch {
    return undefined
  }
}
