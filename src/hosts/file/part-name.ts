/** Part names are compared without case and with escapes undone (ECMA-376 part 2, 6.2.2). */
export function partKey(name: string): string {
  const bare = name.replace(/^\//, '').toLowerCase()
  if (!bare.includes('%')) return bare
  try {
    return decodeURIComponent(bare).toLowerCase()
  } catch {
    return bare
  }
}
