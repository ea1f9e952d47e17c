import { severities, severityTitles, type Severity } from '../../model/severity'
import type { Locale } from '../../model/text'
import type { HandOut } from '../../session/sharing/sharing-session'
import { broken, type Measure } from './line-breaks'
import { sharingTold } from './sharing-strings'
import { asksIn, monthIn, nameIn, placeIn } from './told-list'

/** What is drawn, in points of which a picture is twice as many pixels. */
export type Shape =
  | {
      readonly kind: 'words'
      readonly x: number
      /** Of the middle of the line. */
      readonly y: number
      readonly words: string
      readonly font: Font
      readonly ink: Ink
    }
  | { readonly kind: 'mark'; readonly x: number; readonly y: number; readonly severity: Severity }
  | { readonly kind: 'band'; readonly y: number; readonly height: number }
  | { readonly kind: 'rule'; readonly y: number }
export interface Font {
  readonly size: number
  readonly bold?: true
}
export type Ink = 'text' | 'quiet' | Severity
export interface Picture {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}
export interface Pictures {
  readonly pages: readonly Picture[]
  /** How many findings are on none of them. */
  readonly left: number
}

export const WIDTH = 375
/** Longer ones WeChat shrinks until nobody can read them. */
export const MOST_HEIGHT = 2000
export const MOST_PAGES = 4
const EDGE = 16
const INDENT = 20
export const fonts = {
  title: { size: 19, bold: true },
  counts: { size: 14, bold: true },
  sheet: { size: 13, bold: true },
  place: { size: 12 },
  sentence: { size: 15 },
  foot: { size: 12 },
} as const satisfies Record<string, Font>
const LINE = 1.5
const FOOT = 44

/** Words that stand together, as high as they are. */
interface Block {
  readonly height: number
  readonly shapes: (y: number) => readonly Shape[]
  /** A finding, not what stands around it. */
  readonly counts?: true
}

/** A person's list as pictures for a phone, one below the other where one would be too long. */
export function picturesOf(list: HandOut, locale: Locale, measure: Measure): Pictures {
  const head = headBlock(list, locale, measure)
  const pages: { blocks: Block[]; height: number }[] = []
  let number = 0
  for (const { name, items } of list.sheets) {
    const titled = sheetBlock(name, measure)
    items.forEach((item, at) => {
      const block = itemBlock(++number, item, locale, measure)
      let page = pages.at(-1)
      const wanted = block.height + (at === 0 ? titled.height : 0)
      if (!page || page.height + wanted + FOOT > MOST_HEIGHT) {
        page = { blocks: [head, titled], height: head.height + titled.height }
        pages.push(page)
      } else if (at === 0) add(page, titled)
      add(page, block)
    })
  }
  const shown = pages.slice(0, MOST_PAGES)
  const left =
    list.left +
    pages.slice(MOST_PAGES).reduce((sum, { blocks }) => sum + blocks.filter(({ counts }) => counts).length, 0)
  return {
    pages: shown.map(({ blocks }, at) => paged(blocks, footWords(list, locale, at, shown.length, left))),
    left,
  }
}

function add(page: { blocks: Block[]; height: number }, block: Block): void {
  page.blocks.push(block)
  page.height += block.height
}

function footWords({ asOf }: HandOut, locale: Locale, at: number, of: number, left: number): readonly string[] {
  const foot = sharingTold('foot', locale, { day: asOf }) + (of > 1 ? `　${at + 1}/${of}` : '')
  return at === of - 1 && left > 0 ? [sharingTold('leftBelow', locale, { n: left }), foot] : [foot]
}

function paged(blocks: readonly Block[], foot: readonly string[]): Picture {
  const shapes: Shape[] = []
  let y = 0
  for (const block of blocks) {
    shapes.push(...block.shapes(y))
    y += block.height
  }
  shapes.push({ kind: 'rule', y: y + 8 })
  for (const [line, words] of foot.entries()) {
    shapes.push({ kind: 'words', x: EDGE, y: y + 26 + line * 20, words, font: fonts.foot, ink: 'quiet' })
  }
  return { width: WIDTH, height: Math.ceil(y + FOOT + (foot.length - 1) * 20), shapes }
}

function headBlock(list: HandOut, locale: Locale, measure: Measure): Block {
  const { title, counts, place } = fonts
  const name = nameIn(list, locale)
  const what = sharingTold('pictureHead', locale, { month: monthIn(list, locale) })
  const titled = broken(`${name}　${what}`, WIDTH - 2 * EDGE, title, measure)
  const asked = broken(asksIn(list, locale), WIDTH - 2 * EDGE, place, measure)
  const under = 14 + titled.length * title.size * LINE
  return {
    height: under + 30 + asked.length * place.size * LINE + 8,
    shapes: (top) => {
      let x = EDGE
      const tallies = severities
        .filter((severity) => list.counts[severity] > 0)
        .flatMap((severity): readonly Shape[] => {
          const words = sharingTold('count', locale, {
            level: severityTitles[severity][locale],
            n: list.counts[severity],
          })
          const from = x
          x += 16 + measure(words, counts) + 14
          return [
            { kind: 'mark', x: from + 5, y: top + under + 12, severity },
            { kind: 'words', x: from + 16, y: top + under + 12, words, font: counts, ink: severity },
          ]
        })
      return [
        ...lines(titled, EDGE, top + 14, title, 'text'),
        ...tallies,
        ...lines(asked, EDGE, top + under + 30, place, 'quiet'),
      ]
    },
  }
}

function sheetBlock(name: string, measure: Measure): Block {
  const titled = broken(name, WIDTH - 2 * EDGE, fonts.sheet, measure)
  const height = titled.length * fonts.sheet.size * LINE + 10
  return {
    height: height + 4,
    shapes: (top) => [{ kind: 'band', y: top, height }, ...lines(titled, EDGE, top + 5, fonts.sheet, 'text')],
  }
}

function itemBlock(
  number: number,
  item: HandOut['sheets'][number]['items'][number],
  locale: Locale,
  measure: Measure,
): Block {
  const { place, sentence } = fonts
  const width = WIDTH - 2 * EDGE - INDENT
  const where = `${number}　${severityTitles[item.severity][locale]}　${placeIn(item, locale)}`
  const placed = broken(where, width, place, measure)
  const said = broken(item.sentence, width, sentence, measure)
  const under = 6 + placed.length * place.size * LINE
  return {
    counts: true,
    height: under + said.length * sentence.size * LINE + 6,
    shapes: (top) => [
      { kind: 'mark', x: EDGE + 5, y: top + 6 + (place.size * LINE) / 2, severity: item.severity },
      ...lines(placed, EDGE + INDENT, top + 6, place, item.severity),
      ...lines(said, EDGE + INDENT, top + under, sentence, 'text'),
    ],
  }
}

const lines = (all: readonly string[], x: number, top: number, font: Font, ink: Ink): readonly Shape[] =>
  all.map((words, at) => ({ kind: 'words', x, y: top + (at + 0.5) * font.size * LINE, words, font, ink }))
