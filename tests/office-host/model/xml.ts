import { SaxesParser } from 'saxes'

/** The namespace of the root element; null where the text is no well-formed XML. */
export function rootNamespace(xml: string): string | null {
  const parser = new SaxesParser({ xmlns: true })
  let namespace: string | undefined
  parser.on('opentag', ({ uri }) => (namespace ??= uri))
  parser.on('error', (error) => {
    throw error
  })
  try {
    parser.write(xml).close()
  } catch {
    return null
  }
  return namespace ?? null
}
