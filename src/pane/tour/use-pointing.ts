import { tokens } from '@fluentui/react-components'
import { useEffect } from 'react'

/** Draws a ring around what a step is about, as long as the step is shown. */
export function usePointing(selector: string): void {
  useEffect(() => {
    const target = document.querySelector<HTMLElement>(selector)
    if (!target) return
    const { outline, outlineOffset } = target.style
    target.style.outline = `2px dashed ${tokens.colorCompoundBrandStroke}`
    target.style.outlineOffset = '-2px'
    target.dataset.toured = ''
    return () => {
      target.style.outline = outline
      target.style.outlineOffset = outlineOffset
      delete target.dataset.toured
    }
  }, [selector])
}
