import { Button, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components'
import { useState } from 'react'
import type { Named } from '../session/recognition'
import type { Session } from '../session/session'
import type { Outline } from '../session/state'
import { ProfileField } from './ProfileField'
import { quietly } from './quietly'
import { told } from './reading-strings'
import { useReadingStyles } from './reading-styles'
import { useSpeech } from './speech'

interface Props {
  readonly session: Session
  readonly outline: Outline
  readonly profiles: readonly Named[]
  readonly className: string
}

/** The profile that the check went by; another can be chosen. */
export function ProfileLine({ session, outline, profiles, className }: Props): React.JSX.Element {
  const cards = useReadingStyles()
  const { say, of, locale } = useSpeech()
  const [open, setOpen] = useState(false)
  const choose = (id: string): void => {
    setOpen(false)
    quietly(session.setProfile(id))
  }
  return (
    <div>
      <p className={className} data-profile={outline.profile.id}>
        {say('profile', of(outline.profile.title))}
        {profiles.length > 1 && (
          <Popover open={open} onOpenChange={(_, data) => setOpen(data.open)} trapFocus>
            <PopoverTrigger disableButtonEnhancement>
              <Button size="small" data-action="profile">
                {say('changeMonth')}
              </Button>
            </PopoverTrigger>
            <PopoverSurface aria-label={told('profileLabel', locale)}>
              <ProfileField profile={outline.profile} profiles={profiles} onChoose={choose} />
            </PopoverSurface>
          </Popover>
        )}
      </p>
      <p className={cards.quiet}>{of(outline.whyProfile)}</p>
    </div>
  )
}
