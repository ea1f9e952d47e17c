import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components'
import { useId, useState } from 'react'
import type { Text } from '../model/text'
import { useSpeech } from './speech'

const useStyles = makeStyles({
  bar: { margin: '0 12px 8px', minWidth: 0, flexShrink: 0 },
  body: { overflowWrap: 'anywhere', whiteSpace: 'normal' },
  list: { margin: '4px 0 0', paddingInlineStart: '16px', lineHeight: tokens.lineHeightBase300 },
})

/** What this Excel cannot do: one line, and what people miss by it when they ask. */
export function MissingBar({ missing }: { readonly missing: readonly Text[] }): React.JSX.Element {
  const styles = useStyles()
  const { say, of } = useSpeech()
  const [open, setOpen] = useState(false)
  const list = useId()
  return (
    <MessageBar className={styles.bar} intent="info" layout={open ? 'multiline' : 'singleline'} data-remark="missing">
      <MessageBarBody className={styles.body}>
        {say('missing', missing.length)}
        {open && (
          <ul id={list} className={styles.list}>
            {missing.map((text) => (
              <li key={text.zh}>{of(text)}</li>
            ))}
          </ul>
        )}
      </MessageBarBody>
      <MessageBarActions>
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
      </MessageBarActions>
    </MessageBar>
  )
}
