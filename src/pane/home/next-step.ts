import { severities, type Severity } from '../../model/severity'
import type { SessionState } from '../../session/state'

/** The one thing to do next. */
export type NextStep =
  | {
      readonly kind:
        | 'refused'
        | 'open'
        | 'attach'
        | 'opening'
        | 'check'
        | 'again'
        | 'checking'
        | 'recheck'
        | 'unread'
        | 'month'
        | 'fill'
        | 'look'
    }
  /** Questions on how sheets were read. */
  | { readonly kind: 'confirm'; readonly count: number }
  /** Findings of the gravest severity that there is. */
  | { readonly kind: 'start'; readonly severity: Severity; readonly count: number }

type Known = Pick<SessionState, 'phase' | 'can' | 'outline' | 'stale' | 'readOnly' | 'notice'>

/** What to do next; `refused`: the last file could not be opened. While a cell's change is checked, it stays what it was. */
export function nextStep({ phase, can, outline, stale, readOnly, notice }: Known, refused: boolean): NextStep {
  if (phase === 'opening') return { kind: 'opening' }
  if (refused) return { kind: 'refused' }
  if (phase === 'empty') return { kind: can.open ? 'open' : 'attach' }
  if (!outline) {
    if (phase === 'checking') return { kind: 'checking' }
    return { kind: phase === 'ready' && notice?.kind === 'refused' ? 'again' : 'check' }
  }
  if (stale && phase === 'ready') return { kind: 'recheck' }
  if (outline.readings.every(({ template }) => template === null)) return { kind: 'unread' }
  const count = outline.doubts.length + (outline.proposed ? 1 : 0)
  if (count > 0) return { kind: 'confirm', count }
  const severity = severities.find((some) => outline.roots[some] > 0)
  if (severity) return { kind: 'start', severity, count: outline.roots[severity] }
  if (outline.month === null) return { kind: 'month' }
  return { kind: readOnly ? 'look' : 'fill' }
}

/** Checking is what comes next. */
export const isDue = ({ kind }: NextStep): boolean => kind === 'check' || kind === 'again' || kind === 'recheck'
