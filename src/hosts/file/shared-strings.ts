import { decodeEscapes, unescapeXml } from './xml'

/** The texts of a sharedStrings part: rich text joined, phonetic readings left out; with a pause after every so many characters, which says how far it is. */
export function* readingSharedStrings(xml: string, piece = Infinity): Generator<number, string[]> {
  const prefix = /<(\w+:)?sst\b/.exec(xml)?.[1] ?? ''
  const open = `<${prefix}si`
  const close = `</${prefix}si>`
  const plainOpen = `><${prefix}t>`
  const plainClose = `</${prefix}t>${close}`
  const strings: string[] = []
  let at = xml.indexOf(open)
  let pause = piece
  while (at >= 0) {
    if (at >= pause) {
      yield at
      pause = at + piece
    }
    const behind = at + open.length
    if (xml.startsWith(plainOpen, behind)) {
      const start = behind + plainOpen.length
      const end = xml.indexOf('<', start)
      if (xml.startsWith(plainClose, end)) {
        strings.push(decode(xml.slice(start, end)))
        at = xml.indexOf(open, end + plainClose.length)
        continue
      }
    }
    const opened = xml.indexOf('>', behind)
    const end = xml[opened - 1] === '/' ? opened : xml.indexOf(close, opened)
    if (opened < 0 || end < 0) break
    strings.push(end === opened ? '' : readRuns(xml.slice(opened + 1, end)))
    at = xml.indexOf(open, end)
  }
  return strings
}

const phonetic = /<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g
const run = /<(?:\w+:)?t(?:\s[^>]*)?(?:\/>|(?<!\/)>([\s\S]*?)<\/(?:\w+:)?t>)/g
/** The text of `<si>` or `<is>`, given what stands between its tags. */
export function readRuns(xml: string): string {
  const raw = xml.includes('rPh') ? xml.replace(phonetic, '') : xml
  let text = ''
  for (const [, part] of raw.matchAll(run)) text += part ?? ''
  return decode(text)
}

const cdata = /<!\[CDATA\[([\s\S]*?)\]\]>/g
/** A text as cells hold it: line ends as XML 1.0 (2.11) wants them, then entities, then Excel's own escapes. */
export function decode(raw: string): string {
  const lines = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw
  return decodeEscapes(
    unescapeXml(
      lines.includes('<![') ? lines.replace(cdata, (_, plain: string) => plain.replaceAll('&', '&amp;')) : lines,
    ),
  )
}
