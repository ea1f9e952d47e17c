import { maxColumns, maxRows } from './limits'
import type { SheetLengths } from './sheet-lengths'
import { childOf, innerText, isTrue, parseXml, type XmlElement } from './xml'

/** A rectangle on the sheet, in English Metric Units. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
export interface Lengths {
  /** Of all rows and columns, hidden ones too. */
  readonly all: SheetLengths
  /** Of those that are to be seen. */
  readonly shown: SheetLengths
}
export interface DrawnPicture {
  readonly place: Place
  /** What `place` was measured by. */
  readonly by: SheetLengths
}

/** The pictures of a drawing part, those in groups too (ECMA-376 part 1, 20.5.2). */
export function drawnPictures(text: string, lengths: Lengths): readonly DrawnPicture[] {
  return anchorsIn(parseXml(text)).flatMap((anchor) => {
    const at = placeOf(text, anchor, lengths)
    return at ? picturesIn(anchor.children, at.place).map((place) => ({ place, by: at.by })) : []
  })
}

const anchors = new Set(['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor'])
const anchorsIn = (element: XmlElement): readonly XmlElement[] =>
  anchors.has(element.name) ? [element] : read(element).flatMap(anchorsIn)

/** Where a newer and an older way to say it stand, the newer. */
const read = ({ name, children }: XmlElement): readonly XmlElement[] =>
  name === 'AlternateContent' ? children.slice(0, 1) : children

function placeOf(text: string, anchor: XmlElement, { all, shown }: Lengths): DrawnPicture | null {
  const number = (parent: XmlElement | undefined, name: string): number => {
    const element = childOf(parent, name)
    return element ? Number(innerText(text, element)) : NaN
  }
  const corner = (name: string, by: SheetLengths): { x: number; y: number } => {
    const marker = childOf(anchor, name)
    const column = Math.min(number(marker, 'col'), maxColumns - 1)
    const row = Math.min(number(marker, 'row'), maxRows - 1)
    return {
      x: by.columns.start(column) + Math.min(number(marker, 'colOff') || 0, by.columns.length(column)),
      y: by.rows.start(row) + Math.min(number(marker, 'rowOff') || 0, by.rows.length(row)),
    }
  }
  const from = anchor.name === 'twoCellAnchor' ? corner('from', all) : corner('from', shown)
  if (anchor.name === 'twoCellAnchor') {
    const to = corner('to', all)
    return checked({ ...from, width: to.x - from.x, height: to.y - from.y }, all)
  }
  const size = childOf(anchor, 'ext')?.attributes ?? {}
  const position = childOf(anchor, 'pos')?.attributes ?? {}
  const start = anchor.name === 'oneCellAnchor' ? from : { x: Number(position.x), y: Number(position.y) }
  return checked({ ...start, width: Number(size.cx), height: Number(size.cy) }, shown)
}

const checked = (place: Place, by: SheetLengths): DrawnPicture | null =>
  Object.values(place).every((value) => value >= 0 && Number.isFinite(value)) ? { place, by } : null

/** Ink and shapes filled with a picture are pictures to whoever looks at the sheet. */
function picturesIn(elements: readonly XmlElement[], place: Place, inside?: Transform): readonly Place[] {
  return elements.flatMap((element): readonly Place[] => {
    const { name, children } = element
    if (name === 'AlternateContent') {
      const ways = children.map((way) => picturesIn(way.children, place, inside))
      return ways.find((found) => found.length > 0) ?? []
    }
    if (name === 'grpSp') return picturesOfGroup(element, place, inside)
    const properties = childOf(element, 'spPr')
    const isPicture =
      name === 'pic' || name === 'contentPart' || (name === 'sp' && childOf(properties, 'blipFill') !== undefined)
    return !isPicture || isHidden(element) ? [] : [inside?.(childOf(properties, 'xfrm')) ?? place]
  })
}

type Transform = (xfrm: XmlElement | undefined) => Place | undefined
function picturesOfGroup(group: XmlElement, outer: Place, inside?: Transform): readonly Place[] {
  if (isHidden(group)) return []
  const xfrm = childOf(childOf(group, 'grpSpPr'), 'xfrm')
  const place = inside?.(xfrm) ?? outer
  const { x: left, y: top, width, height } = rectangleOf(xfrm, 'chOff', 'chExt')
  return picturesIn(group.children, place, (child) => {
    const { x, y, width: across, height: down } = rectangleOf(child, 'off', 'ext')
    const byX = place.width / width
    const byY = place.height / height
    const moved = {
      x: place.x + (x - left) * byX,
      y: place.y + (y - top) * byY,
      width: across * byX,
      height: down * byY,
    }
    return Object.values(moved).every(Number.isFinite) ? moved : undefined
  })
}

function rectangleOf(xfrm: XmlElement | undefined, offset: string, extent: string): Place {
  const at = childOf(xfrm, offset)?.attributes ?? {}
  const size = childOf(xfrm, extent)?.attributes ?? {}
  return { x: Number(at.x), y: Number(at.y), width: Number(size.cx), height: Number(size.cy) }
}

const isHidden = ({ children }: XmlElement): boolean =>
  children.some((child) => /^nv\w*Pr$/.test(child.name) && isTrue(childOf(child, 'cNvPr')?.attributes.hidden))
