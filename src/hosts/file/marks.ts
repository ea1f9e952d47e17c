import type { Mark } from '../../model/edit'
import { severities, type Severity } from '../../model/severity'
import { severityColours } from '../severity-colours'
import { withPrefix } from './cell-xml'
import { rectangleA1, rectanglesOf } from './rectangles'
import { parseRectangle } from './reference'
import type { SheetPart } from './sheet-part'
import { insertion, splice, type Splice } from './splice'
import type { Styles } from './styles'
import { childrenOf, innerText, parseXml, type XmlElement } from './xml'

const markFormat = (severity: Severity): string =>
  `<dxf><font><color rgb="${severityColours[severity].font}"/></font><fill><patternFill><bgColor rgb="${severityColours[severity].fill}"/></patternFill></fill></dxf>`

const marker = /^LEN\(\s*"sanbiao:(error|warning|info)"\s*\)\s*>\s*0$/
/** Elements of CT_Worksheet behind which conditional formats stand (ECMA-376 part 1, 18.3.1.99). */
const before = new Set(
  (
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter ' +
    'sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting'
  ).split(' '),
)
/** Rectangles of one element; more make Excel slow. */
const perElement = 500

interface OurRule {
  readonly severity: Severity
  readonly rule: XmlElement
  readonly element: XmlElement
}
/** Head and tail as one text: what stands around the rows. */
const outlineOf = ({ head, tail }: SheetPart): string => head + tail

function ourRules(outline: string): readonly OurRule[] {
  if (!outline.includes('sanbiao:')) return []
  return childrenOf(parseXml(outline), 'conditionalFormatting').flatMap((element) =>
    childrenOf(element, 'cfRule').flatMap((rule) => {
      const formula = childrenOf(rule, 'formula')[0]
      const severity = formula && marker.exec(innerText(outline, formula).trim())?.[1]
      return severity ? [{ severity: severity as Severity, rule, element }] : []
    }),
  )
}

interface Size {
  readonly height: number
  readonly width: number
}
/** The cells that carry a mark of ours; a mark stretched beyond the sheet's cells ends with them. */
export function readMarks(part: SheetPart, sheet: string, { height, width }: Size): readonly Mark[] {
  return ourRules(outlineOf(part)).flatMap(({ severity, element }) =>
    (element.attributes.sqref ?? '').split(/\s+/).flatMap((area) => {
      const { top, left, bottom, right } = parseRectangle(area) ?? { top: 0, left: 0, bottom: -1, right: -1 }
      const across = Math.max(0, Math.min(right, width - 1) - left + 1)
      const down = Math.max(0, Math.min(bottom, height - 1) - top + 1)
      return Array.from({ length: down * across }, (_, index): Mark => {
        const row = top + Math.floor(index / across)
        return { at: { sheet, row, column: left + (index % across) }, severity }
      })
    }),
  )
}

const withTail = (part: SheetPart, outline: string): SheetPart => ({ ...part, tail: outline.slice(part.head.length) })

/** Every byte that we did not write stays. */
export function removeMarks(part: SheetPart): SheetPart {
  const outline = outlineOf(part)
  const rules = ourRules(outline)
  if (rules.length === 0) return part
  const elements = new Map<XmlElement, XmlElement[]>()
  for (const { element, rule } of rules) elements.set(element, [...(elements.get(element) ?? []), rule])
  const gone = [...elements].flatMap(([element, ours]) =>
    ours.length === childrenOf(element, 'cfRule').length ? [element] : ours,
  )
  const cuts = gone.map(({ start, end }): Splice => ({ start, end, text: '' }))
  return withTail(part, splice(outline, cuts))
}

/** Puts these marks in the place of all earlier ones. A cell is marked by its gravest. */
export function writeMarks(marked: SheetPart, marks: readonly Mark[], styles: Styles): SheetPart {
  const part = removeMarks(marked)
  if (marks.length === 0) return part
  const outline = outlineOf(part)
  const root = parseXml(outline)
  const priorities = childrenOf(root, 'conditionalFormatting')
    .flatMap((element) => childrenOf(element, 'cfRule'))
    .map(({ attributes }) => Number(attributes.priority ?? 0))
  let priority = Math.max(0, ...priorities)
  const seen = new Set<string>()
  const elements = severities.flatMap((severity) => {
    const cells = marks
      .filter((mark) => mark.severity === severity)
      .map(({ at }) => at)
      .filter(({ row, column }) => !seen.has(`${row}:${column}`))
    for (const { row, column } of cells) seen.add(`${row}:${column}`)
    const areas = rectanglesOf(cells).map(rectangleA1)
    const format = areas.length > 0 ? styles.add('dxfs', markFormat(severity)) : 0
    return inChunks(areas).map(
      (chunk) =>
        `<conditionalFormatting sqref="${chunk.join(' ')}"><cfRule type="expression" dxfId="${format}" priority="${++priority}">` +
        `<formula>LEN("sanbiao:${severity}")&gt;0</formula></cfRule></conditionalFormatting>`,
    )
  })
  const last = root.children.findLast(({ name }) => before.has(name))
  const place = last?.end ?? root.openEnd
  return withTail(part, splice(outline, [insertion(place, withPrefix(elements.join(''), root.prefix))]))
}

function inChunks(areas: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(areas.length / perElement) }, (_, index) =>
    areas.slice(index * perElement, (index + 1) * perElement),
  )
}
