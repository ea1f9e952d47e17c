import { text, type Text } from './text'

/** error: one honest correction today clears it; warning: the manager looks and may explain; info: good to know. */
export type Severity = 'error' | 'warning' | 'info'
export const severities: readonly Severity[] = ['error', 'warning', 'info']
export const severityTitles: Readonly<Record<Severity, Text>> = {
  error: text('必改', 'Error'),
  warning: text('请核对', 'Warning'),
  info: text('提示', 'Info'),
}
/** Smaller is graver. */
export const severityRank = (severity: Severity): number => severities.indexOf(severity)
