import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useId, useState } from 'react'
import type { Text } from '../model/text'
import { MessageStrip } from './MessageStrip'
import { useSpeech } from './speech'

const useStyles = makeStyles({
  list: { margin: '4px 0 0', paddingInlineStart: '16px', lineHeight: tokens.lineHeightBase300 },
})

/** What this Excel cannot do: one line, and what people miss by it when they ask. */
export function MissingBar({ missing }: { readonly missing: readonly Text[] }): React.JSX.Element {
  const styles = useStyles()
  const { say, of } = useSpeech()
  const [open, setOpen] = useState(false)
  const list = useId()
  return (
    <MessageStrip
      intent="info"
      data-remark="missing"
      action={
        <Button
          size="small"
          appearance="transparent"
          data-action="missing"
          aria-expanded={open}
          aria-controls={open ? list : undefined}
          onClick={() => setOpen(!open)}
        >
          {say(open ? 'hide' : 'details')}
        </Button>
      }
    >
      {say('missing', missing.length)}
      {open && (
        <ul id={list} className={styles.list}>
          {missing.map((text) => (
            <li key={text.zh}>{of(text)}</li>
          ))}
        </ul>
      )}
    </MessageStrip>
  )
}
