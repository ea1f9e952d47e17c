import type { Finding } from '../../src/model/finding'
import type { Written } from './files'

/** How one rule did. */
export interface Tally {
  readonly code: string
  /** Clean months in which it found something, and what. */
  readonly alarms: readonly string[]
  /** Infos of clean months that the rules' description asks for. */
  readonly remarks: number
  /** Clean months in which it could look. */
  readonly looked: number
  /** First set: planted over recognised months. */
  readonly planted: number
  readonly found: number
  readonly misses: readonly string[]
  /** Second set: planted before the file was written. */
  readonly written: number
  readonly atCell: number
  readonly inRow: number
  readonly unseen: readonly string[]
}

/** Plantings for every rule. */
export const PLANTINGS = 50

/** Rules of figures are tried with the figures: what these months' KPI sheets say rests on more than their sheets hold. */
export const isTried = ({ code }: { readonly code: string }): boolean => !code.startsWith('KP')

/** An info that the month itself announces, by the rules' description. */
export const isAnnounced = ({ code, severity }: Finding, { notes = [] }: Written): boolean =>
  severity === 'info' && notes.some((note) => note.code === code)

/** No clean month may have a finding, and every defect of both sets must be found: those of the first at the very cell. */
export const isPassed = ({ alarms, planted, found, written, inRow }: Tally): boolean =>
  alarms.length === 0 && planted >= PLANTINGS && found === planted && inRow === written
