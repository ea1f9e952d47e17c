import type { Summary } from '../../model/summary'

export const summaries: readonly Summary[] = []
