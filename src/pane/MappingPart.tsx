import type { Session } from '../session/session'
import { JsonPart } from './JsonPart'
import { told } from './reading-strings'
import { useReadingStyles } from './reading-styles'
import { useSpeech } from './speech'

interface Props {
  readonly session: Session
  readonly ready: boolean
  /** Files can be saved and chosen: on a page, not surely in Excel. */
  readonly files: boolean
  /** Stands under a heading of its own already. */
  readonly bare?: boolean
}

/** The user's choices of how sheets are read as a file, out and in. */
export function MappingPart({ session, ready, files, bare = false }: Props): React.JSX.Element {
  const cards = useReadingStyles()
  const { locale } = useSpeech()
  const part = (
    <JsonPart
      name="mapping"
      hint={told('mappingHint', locale)}
      words={{
        text: told('mappingText', locale),
        paste: told('pasteHint', locale),
        fileName: told('mappingName', locale),
      }}
      {...{ ready, files }}
      out={async () => {
        const made = await session.exportMapping()
        if (!made) return null
        return { json: made.json, said: made.withheld > 0 ? told('withheld', locale, { n: made.withheld }) : '' }
      }}
      take={(json) => session.importMapping(json)}
    />
  )
  if (bare) return part
  return (
    <section>
      <h2 className={cards.title}>{told('mapping', locale)}</h2>
      {part}
    </section>
  )
}
