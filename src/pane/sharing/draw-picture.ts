import type { Severity } from '../../model/severity'
import type { Measure } from './line-breaks'
import { WIDTH, type Font, type Ink, type Picture, type Shape } from './picture-layout'

/** Pixels a point: sharp on a phone. */
export const SCALE = 2
/** Pictures are read outside the pane, so they know no dark theme. */
const inks: Readonly<Record<Ink | 'paper' | 'band' | 'rule', string>> = {
  text: '#242424',
  quiet: '#616161',
  error: '#b10e1c',
  warning: '#8a3707',
  info: '#0f548c',
  paper: '#ffffff',
  band: '#e2efda',
  rule: '#d1d1d1',
}
const family =
  '"Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Hiragino Sans GB", "Noto Sans CJK SC", "Source Han Sans SC", "Segoe UI", sans-serif'
const fontOf = ({ size, bold }: Font): string => `${bold ? '600 ' : ''}${size}px ${family}`

/** Null where the browser draws nothing. */
export function measureOn(canvas: HTMLCanvasElement): Measure | null {
  const context = canvas.getContext('2d')
  if (!context) return null
  return (words, font) => {
    context.font = fontOf(font)
    return context.measureText(words).width
  }
}

export function draw({ width, height, shapes }: Picture, canvas: HTMLCanvasElement): void {
  canvas.width = width * SCALE
  canvas.height = height * SCALE
  const context = canvas.getContext('2d')
  if (!context) return
  context.scale(SCALE, SCALE)
  context.fillStyle = inks.paper
  context.fillRect(0, 0, width, height)
  context.textBaseline = 'middle'
  for (const shape of shapes) drawShape(context, shape)
}

function drawShape(context: CanvasRenderingContext2D, shape: Shape): void {
  switch (shape.kind) {
    case 'words':
      context.font = fontOf(shape.font)
      context.fillStyle = inks[shape.ink]
      context.fillText(shape.words, shape.x, shape.y)
      return
    case 'band':
      context.fillStyle = inks.band
      context.fillRect(0, shape.y, WIDTH, shape.height)
      return
    case 'rule':
      context.fillStyle = inks.rule
      context.fillRect(16, shape.y, WIDTH - 32, 0.5)
      return
    case 'mark':
      context.fillStyle = inks[shape.severity]
      outlines[shape.severity](context, shape.x, shape.y)
      context.fill()
  }
}

/** A level is told by its shape: a disc, a triangle, a square. */
const outlines: Readonly<Record<Severity, (context: CanvasRenderingContext2D, x: number, y: number) => void>> = {
  error: (context, x, y) => {
    context.beginPath()
    context.arc(x, y, 5, 0, 2 * Math.PI)
  },
  warning: (context, x, y) => {
    context.beginPath()
    context.moveTo(x, y - 5.5)
    context.lineTo(x + 6, y + 5)
    context.lineTo(x - 6, y + 5)
    context.closePath()
  },
  info: (context, x, y) => {
    context.beginPath()
    context.rect(x - 4.5, y - 4.5, 9, 9)
  },
}

/** As PNG; null where the browser makes none. */
export const pngOf = (canvas: HTMLCanvasElement): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
