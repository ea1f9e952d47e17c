import type { Memory } from '../../model/workbook'
import { readMemory } from '../memory-xml'
import { parseXml } from '../file/xml'

/** The workbook's memory from the text of its part; undefined where that is damaged. */
export function memoryOf(xml: string): Memory | undefined {
  try {
    return readMemory(parseXml(xml))
  } catch {
    return undefined
  }
}
