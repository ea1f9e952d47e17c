import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import { chooseFile } from './choose-file'
import { quietly } from './quietly'
import { told } from './reading-strings'
import { useReadingStyles } from './reading-styles'
import { useSpeech } from './speech'

const useStyles = makeStyles({
  box: { display: 'grid', gap: '6px', marginTop: '8px' },
  area: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
})

export interface JsonPartProps {
  /** `mapping`, `settings`. */
  readonly name: string
  /** Its import is refused: nothing of it is kept. */
  readonly refused?: boolean
  readonly hint: string
  readonly words: { readonly text: string; readonly paste: string; readonly fileName: string }
  readonly ready: boolean
  /** Files can be saved and chosen: on a page, not surely in Excel. */
  readonly files: boolean
  /** Null where there is nothing to write. */
  readonly out: () => Promise<{ readonly json: string; readonly said?: string } | null>
  readonly take: (json: string) => Promise<void>
}

/** What people set, as a file, out and in; where there are no files, as a text. */
export function JsonPart({
  name,
  refused = false,
  hint,
  words,
  ready,
  files,
  out,
  take,
}: JsonPartProps): React.JSX.Element {
  const cards = useReadingStyles()
  const styles = useStyles()
  const { locale } = useSpeech()
  const [json, setJson] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const area = useRef<HTMLTextAreaElement>(null)
  const write = async (): Promise<void> => {
    const made = await out()
    if (!made) return
    setSaid(made.said ?? '')
    if (files) download(made.json, words.fileName)
    else setJson(made.json)
  }
  const read = async (): Promise<void> => {
    if (!files && json === null) return setJson('')
    const given = files ? await (await chooseFile('.json,application/json'))?.text() : json
    if (!given?.trim()) return
    await take(given)
    setJson(null)
  }
  const copy = async (): Promise<void> => {
    area.current?.select()
    await navigator.clipboard.writeText(json ?? '').catch(() => document.execCommand('copy'))
    setSaid(told('copied', locale))
  }
  return (
    <div>
      <p className={cards.fact}>{hint}</p>
      {json !== null && (
        <div className={styles.box}>
          <Field label={words.text} hint={json === '' ? words.paste : undefined}>
            <Textarea
              className={styles.area}
              textarea={{ ref: area, spellCheck: false }}
              rows={8}
              value={json}
              {...{ [`data-${name}-text`]: true }}
              onChange={(_, { value }) => setJson(value)}
            />
          </Field>
        </div>
      )}
      <div className={cards.buttons}>
        <Button size="small" disabled={!ready} data-action={`export-${name}`} onClick={() => quietly(write())}>
          {told('exportMapping', locale)}
        </Button>
        <Button
          size="small"
          disabled={!ready || refused}
          data-action={`import-${name}`}
          onClick={() => quietly(read())}
        >
          {told('importMapping', locale)}
        </Button>
        {json && (
          <Button size="small" data-action={`copy-${name}`} onClick={() => quietly(copy())}>
            {told('copy', locale)}
          </Button>
        )}
      </div>
      <p className={cards.quiet} role="status">
        {said}
      </p>
    </div>
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
