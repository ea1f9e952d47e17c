import { lazy } from 'react'

const loadHome = () => import('./home/HomeTab').then(({ HomeTab }) => ({ default: HomeTab }))
const loadFindings = () => import('./sharing/FindingsPlace').then(({ FindingsPlace }) => ({ default: FindingsPlace }))
const loadFigures = () => import('./figures/FiguresTab').then(({ FiguresTab }) => ({ default: FiguresTab }))
const loadSummaries = () => import('./summaries/SummariesTab').then(({ SummariesTab }) => ({ default: SummariesTab }))
const loadReading = () => import('./ReadingTab').then(({ ReadingTab }) => ({ default: ReadingTab }))
const loadWrite = () => import('./WriteTab').then(({ WriteTab }) => ({ default: WriteTab }))
const loadSettings = () => import('./settings/SettingsTab').then(({ SettingsTab }) => ({ default: SettingsTab }))

/** Fetched when first shown, so that the pane itself is there sooner. */
export const LazyHomeTab = lazy(loadHome)
export const LazyFindingsTab = lazy(loadFindings)
export const LazyFiguresTab = lazy(loadFigures)
export const LazySummariesTab = lazy(loadSummaries)
export const LazyReadingTab = lazy(loadReading)
export const LazyWriteTab = lazy(loadWrite)
export const LazySettingsTab = lazy(loadSettings)

/** While a check runs, what shows its report is fetched. */
export function expectReport(): void {
  for (const load of [loadHome, loadFindings]) load().catch(() => undefined)
}
