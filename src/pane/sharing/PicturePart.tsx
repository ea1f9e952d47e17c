import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { HandOut } from '../../session/sharing/sharing-session'
import { useSpeech } from '../speech'
import { copyPicture, download } from './clipboard'
import { MOST_PAGES } from './picture-layout'
import { sharingTold, type SharingKey } from './sharing-strings'
import { useSharingStyles } from './sharing-styles'
import { nameIn } from './told-list'
import { usePictures } from './use-pictures'

/** The list as pictures for a phone, to be copied or saved. */
export function PicturePart({ list }: { readonly list: HandOut }): React.JSX.Element {
  const styles = useSharingStyles()
  const { locale } = useSpeech()
  const drawn = usePictures(list, locale)
  const [said, setSaid] = useState<SharingKey | null>(null)
  const name = nameIn(list, locale)
  const pictures = drawn?.pictures ?? []
  const [first] = pictures
  const of = pictures.length
  const save = (): void => {
    for (const [at, { blob }] of pictures.entries()) {
      download(blob, sharingTold('file', locale, { name, part: of > 1 ? `-${at + 1}` : '' }))
    }
    setSaid('pictureSaved')
  }
  return (
    <section className={styles.part} data-share="picture">
      <h3 className={styles.title}>{sharingTold('picture', locale)}</h3>
      {pictures.map(({ address }, at) => (
        // As wide as the pane it can be read; what is longer scrolls, by keys too.
        <div key={at} className={styles.preview} role="group" aria-label={sharingTold('preview', locale)} tabIndex={0}>
          <img
            className={styles.picture}
            src={address}
            alt={sharingTold('pictureOf', locale, { name, n: at + 1, of })}
            data-picture={at + 1}
          />
        </div>
      ))}
      {drawn && !first && <p className={styles.hint}>{sharingTold('notDrawn', locale)}</p>}
      {drawn && drawn.left > 0 && (
        <p className={styles.hint}>{sharingTold('pictureLeft', locale, { most: MOST_PAGES, n: drawn.left })}</p>
      )}
      {first && (
        <div className={styles.buttons}>
          {of === 1 && (
            <Button
              className={styles.button}
              data-action="copy-picture"
              onClick={() =>
                void copyPicture(first.blob).then((done) => setSaid(done ? 'pictureCopied' : 'pictureNotCopied'))
              }
            >
              {sharingTold('copyPicture', locale)}
            </Button>
          )}
          <Button className={styles.button} data-action="save-picture" onClick={save}>
            {sharingTold(of > 1 ? 'savePictures' : 'savePicture', locale, { of })}
          </Button>
        </div>
      )}
      <p className={styles.said} role="status">
        {said && sharingTold(said, locale)}
      </p>
    </section>
  )
}
