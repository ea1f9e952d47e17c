import { makeStyles, tokens } from '@fluentui/react-components'
import type { ProblemSection } from '../session/problem-list'
import { FoldButton } from './FoldButton'
import { SeverityCounts } from './SeverityCounts'
import { ShareButton } from './sharing/ShareButton'
import { useSpeech } from './speech'

const useStyles = makeStyles({
  heading: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    margin: 0,
    padding: '6px 8px 4px 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  share: { minWidth: 'auto', whiteSpace: 'nowrap', fontWeight: tokens.fontWeightRegular },
})

interface Props {
  readonly section: ProblemSection
  readonly open: boolean
  readonly tabIndex: 0 | -1
  readonly onToggle: () => void
}

/** A heading over groups, which folds them: a sheet, a consultant, a level. */
export function SectionRow({ section, open, tabIndex, onToggle }: Props): React.JSX.Element {
  const styles = useStyles()
  const { of } = useSpeech()
  return (
    <h3 className={styles.heading} data-section={section.key}>
      <FoldButton open={open} tabIndex={tabIndex} onToggle={onToggle} title={of(section.title)}>
        <SeverityCounts counts={section.counts} />
      </FoldButton>
      {section.consultant !== undefined && (
        <ShareButton
          of={{ consultant: section.consultant, name: of(section.title) }}
          className={styles.share}
          tabIndex={tabIndex}
        />
      )}
    </h3>
  )
}
