import type { Content } from './cells'

/** A cell's content as `values` carries it. */
export const shown = (value: Content): string | number | boolean => (typeof value === 'object' ? value.error : value)
