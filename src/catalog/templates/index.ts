import type { SheetTemplate } from '../../model/template'

export const templates: readonly SheetTemplate[] = []
