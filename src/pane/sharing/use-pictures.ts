import { useEffect, useState } from 'react'
import type { Locale } from '../../model/text'
import type { HandOut } from '../../session/sharing/sharing-session'
import { draw, measureOn, pngOf } from './draw-picture'
import { picturesOf } from './picture-layout'

export interface Drawn {
  readonly pictures: readonly { readonly blob: Blob; readonly address: string }[]
  readonly left: number
}

/** The list drawn; null while that takes, no pictures where the browser draws none. */
export function usePictures(list: HandOut, locale: Locale): Drawn | null {
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  useEffect(() => {
    let addresses: readonly string[] = []
    let wanted = true
    void drawAll(list, locale).then(({ blobs, left }) => {
      if (!wanted) return
      addresses = blobs.map((blob) => URL.createObjectURL(blob))
      setDrawn({ pictures: blobs.map((blob, at) => ({ blob, address: addresses[at]! })), left })
    })
    return () => {
      wanted = false
      for (const address of addresses) URL.revokeObjectURL(address)
    }
  }, [list, locale])
  return drawn
}

async function drawAll(list: HandOut, locale: Locale): Promise<{ blobs: readonly Blob[]; left: number }> {
  const canvas = document.createElement('canvas')
  const measure = measureOn(canvas)
  if (!measure) return { blobs: [], left: 0 }
  const { pages, left } = picturesOf(list, locale, measure)
  const blobs: Blob[] = []
  for (const page of pages) {
    draw(page, canvas)
    const blob = await pngOf(canvas)
    if (!blob) return { blobs: [], left: 0 }
    blobs.push(blob)
  }
  return { blobs, left }
}
