import { makeStyles, tokens } from '@fluentui/react-components'
import type { ProblemSection } from '../session/problem-list'
import { ChevronDown20Regular, ChevronRight20Regular } from './icons'
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
  main: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: '4px',
    flexGrow: 1,
    minWidth: 0,
    padding: '2px 0',
    font: 'inherit',
    textAlign: 'left',
    color: tokens.colorNeutralForeground1,
    background: 'none',
    border: 'none',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  title: { overflowWrap: 'anywhere' },
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
      <button
        type="button"
        className={styles.main}
        data-row
        tabIndex={tabIndex}
        aria-expanded={open}
        onClick={onToggle}
      >
        {open ? <ChevronDown20Regular /> : <ChevronRight20Regular />}
        <span className={styles.title}>{of(section.title)}</span>
        <SeverityCounts counts={section.counts} />
      </button>
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
