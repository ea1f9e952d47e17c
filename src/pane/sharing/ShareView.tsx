import { Select } from '@fluentui/react-components'
import { useCallback, useId, useState } from 'react'
import type { PersonCounts } from '../../session/home-sheet'
import type { Session } from '../../session/session'
import type { Outline } from '../../session/state'
import { Failed } from '../Failed'
import { MendingHead } from '../MendingHead'
import { quietly } from '../quietly'
import { useSpeech } from '../speech'
import { useAsked } from '../use-asked'
import { WritingButton } from '../WritingButton'
import { MessagePart } from './MessagePart'
import { PicturePart } from './PicturePart'
import { sharingTold } from './sharing-strings'
import { useSharingStyles } from './sharing-styles'
import { countsIn, nameIn, totalOf } from './told-list'

export interface ShareProps {
  readonly session: Session
  readonly outline: Outline
  /** Whose list is shown first; null for what no consultant stands beside, absent for whoever has most to do. */
  readonly consultant?: string | null
  readonly back?: string
  /** Shows a sheet that was written. */
  readonly onSheet: (sheet: string) => void
  readonly onBack: () => void
}

/** A person's list: as text for WeChat, as a picture, as a sheet. */
export default function ShareView({ session, outline, back, onBack, ...props }: ShareProps): React.JSX.Element {
  const styles = useSharingStyles()
  const { locale } = useSpeech()
  const { answer: people, failed, again } = useAsked(session.handOutPeople, outline.serial)
  const [chosen, setChosen] = useState(props.consultant)
  const whose = useId()
  const person = people?.find(({ consultant }) => consultant === chosen) ?? people?.[0]
  return (
    <section className={styles.view} data-sharing>
      <MendingHead
        title={sharingTold('title', locale)}
        hint={sharingTold('hint', locale)}
        back={back ?? sharingTold('back', locale)}
        action="sharing-back"
        onBack={onBack}
      />
      <div className={styles.body}>
        {failed && <Failed words={sharingTold('failed', locale)} onAgain={again} />}
        {people?.length === 0 && <p className={styles.hint}>{sharingTold('none', locale)}</p>}
        {people && person && (
          <>
            <div className={styles.whose}>
              <label htmlFor={whose}>{sharingTold('whose', locale)}</label>
              <Select
                id={whose}
                value={people.indexOf(person)}
                data-action="share-whose"
                onChange={(_, { value }) => setChosen(people[Number(value)]?.consultant)}
              >
                {people.map((one, at) => (
                  <option key={one.consultant ?? ''} value={at}>
                    {`${one.consultant ?? sharingTold('nobody', locale)}　${countsIn(one, locale)}`}
                  </option>
                ))}
              </Select>
            </div>
            <Lists key={person.consultant ?? ''} {...{ session, outline, people, person }} onSheet={props.onSheet} />
          </>
        )}
      </div>
    </section>
  )
}

interface ListsProps extends Pick<ShareProps, 'session' | 'outline' | 'onSheet'> {
  readonly people: readonly PersonCounts[]
  readonly person: PersonCounts
}

function Lists({ session, outline, people, person, onSheet }: ListsProps): React.JSX.Element {
  const styles = useSharingStyles()
  const { locale } = useSpeech()
  const { consultant } = person
  const ask = useCallback(() => session.handOut(consultant, locale, true), [session, consultant, locale])
  const { answer: list, failed, again } = useAsked(ask, outline.serial)
  const write = (whose: Parameters<Session['writeHandOuts']>[0]): void =>
    quietly(session.writeHandOuts(whose, locale).then((sheet) => sheet !== null && onSheet(sheet)))
  return (
    <>
      {failed && <Failed words={sharingTold('failed', locale)} onAgain={again} />}
      {list && totalOf(list) > 0 && (
        <>
          <MessagePart list={list} />
          <PicturePart list={list} />
        </>
      )}
      <section className={styles.part} data-share="sheet">
        <h3 className={styles.title}>{sharingTold('sheet', locale)}</h3>
        <p className={styles.hint}>{sharingTold('sheetHint', locale)}</p>
        <div className={styles.buttons}>
          <WritingButton className={styles.button} data-action="write-hand-out" onClick={() => write([consultant])}>
            {sharingTold('writeOne', locale, { name: nameIn(person, locale) })}
          </WritingButton>
          {people.length > 1 && (
            <WritingButton className={styles.button} data-action="write-hand-outs" onClick={() => write('all')}>
              {sharingTold('writeAll', locale, { n: people.length })}
            </WritingButton>
          )}
        </div>
      </section>
    </>
  )
}
