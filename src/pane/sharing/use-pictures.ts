import { useEffect, useState } from 'react'
import type { Locale } from '../../model/text'
import type { HandOut } from '../../session/sharing/sharing-session'
import { draw, measureOn, pngOf } from './draw-picture'
import { picturesOf } from './picture-layout'

export interface DrawnPicture {
  readonly blob: Blob
  /** A data address: the page shows pictures of no other kind. */
  readonly address: string
}
export interface Drawn {
  readonly pictures: readonly DrawnPicture[]
  readonly left: number
}
const nothing: Drawn = { pictures: [], left: 0 }

/** The list drawn; null while that takes, no pictures where the browser draws none. */
export function usePictures(list: HandOut, locale: Locale): Drawn | null {
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  useEffect(() => {
    let wanted = true
    drawAll(list, locale).then(
      (all) => wanted && setDrawn(all),
      () => wanted && setDrawn(nothing),
    )
    return () => {
      wanted = false
    }
  }, [list, locale])
  return drawn
}

async function drawAll(list: HandOut, locale: Locale): Promise<Drawn> {
  const canvas = document.createElement('canvas')
  const measure = measureOn(canvas)
  if (!measure) return nothing
  const { pages, left } = picturesOf(list, locale, measure)
  const pictures: DrawnPicture[] = []
  for (const page of pages) {
    draw(page, canvas)
    const blob = await pngOf(canvas)
    if (!blob) return nothing
    pictures.push({ blob, address: canvas.toDataURL('image/png') })
  }
  return { pictures, left }
}
