import { Button, makeStyles } from '@fluentui/react-components'
import { useState } from 'react'
import type { PersonCounts } from '../../session/home-sheet'
import { ShareButton } from '../sharing/ShareButton'
import { useSpeech } from '../speech'
import { CountRow } from './CountRow'
import { homeTold } from './home-strings'
import { useHomeStyles } from './home-styles'

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', columnGap: '8px' },
})

/** More stand behind a button. */
const AT_ONCE = 8

interface Props {
  readonly people: readonly PersonCounts[]
  readonly onChoose: (consultant: string | null) => void
}

/** What each consultant has to see to. */
export function PersonRows({ people, onChoose }: Props): React.JSX.Element {
  const shared = useHomeStyles()
  const styles = useStyles()
  const { locale } = useSpeech()
  const [all, setAll] = useState(false)
  const hidden = all ? 0 : Math.max(0, people.length - AT_ONCE)
  return (
    <section aria-label={homeTold('byPerson', locale)} data-people>
      <div className={styles.head}>
        <h2 className={shared.title}>{homeTold('byPerson', locale)}</h2>
        <ShareButton />
      </div>
      <ul className={shared.list}>
        {people.slice(0, people.length - hidden).map(({ consultant, counts }) => (
          <CountRow
            key={consultant ?? ''}
            name={consultant ?? homeTold('nobody', locale)}
            counts={counts}
            onClick={() => onChoose(consultant)}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <Button size="small" appearance="subtle" data-action="all-people" onClick={() => setAll(true)}>
          {homeTold('more', locale, { n: hidden })}
        </Button>
      )}
    </section>
  )
}
