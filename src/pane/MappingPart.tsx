import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import type { Session } from '../session/session'
import { chooseFile } from './choose-file'
import { quietly } from './quietly'
import { told } from './reading-strings'
import { useReadingStyles } from './reading-styles'
import { useSpeech } from './speech'

const useStyles = makeStyles({
  box: { display: 'grid', gap: '6px', marginTop: '8px' },
  area: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
})

interface Props {
  readonly session: Session
  readonly ready: boolean
  /** Files can be saved and chosen: on a page, not surely in Excel. */
  readonly files: boolean
}

/** The user's choices as a file, out and in; where there are no files, as a text. */
export function MappingPart({ session, ready, files }: Props): React.JSX.Element {
  const cards = useReadingStyles()
  const styles = useStyles()
  const { locale } = useSpeech()
  const [json, setJson] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const area = useRef<HTMLTextAreaElement>(null)
  const out = async (): Promise<void> => {
    const made = await session.exportMapping()
    if (!made) return
    setSaid(made.withheld > 0 ? told('withheld', locale, { n: made.withheld }) : '')
    if (files) download(made.json, told('mappingName', locale))
    else setJson(made.json)
  }
  const take = async (): Promise<void> => {
    if (!files && json === null) return setJson('')
    const given = files ? await (await chooseFile('.json,application/json'))?.text() : json
    if (!given?.trim()) return
    await session.importMapping(given)
    setJson(null)
  }
  const copy = async (): Promise<void> => {
    area.current?.select()
    await navigator.clipboard.writeText(json ?? '').catch(() => document.execCommand('copy'))
    setSaid(told('copied', locale))
  }
  return (
    <section>
      <h2 className={cards.title}>{told('mapping', locale)}</h2>
      <p className={cards.fact}>{told('mappingHint', locale)}</p>
      {json !== null && (
        <div className={styles.box}>
          <Field label={told('mappingText', locale)} hint={json === '' ? told('pasteHint', locale) : undefined}>
            <Textarea
              className={styles.area}
              textarea={{ ref: area, spellCheck: false }}
              rows={8}
              value={json}
              data-mapping-text
              onChange={(_, { value }) => setJson(value)}
            />
          </Field>
        </div>
      )}
      <div className={cards.buttons}>
        <Button size="small" disabled={!ready} data-action="export-mapping" onClick={() => quietly(out())}>
          {told('exportMapping', locale)}
        </Button>
        <Button size="small" disabled={!ready} data-action="import-mapping" onClick={() => quietly(take())}>
          {told('importMapping', locale)}
        </Button>
        {json && (
          <Button size="small" data-action="copy-mapping" onClick={() => quietly(copy())}>
            {told('copy', locale)}
          </Button>
        )}
      </div>
      <p className={cards.quiet} role="status">
        {said}
      </p>
    </section>
  )
}

function download(json: string, name: string): void {
  const address = URL.createObjectURL(new Blob([json], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
