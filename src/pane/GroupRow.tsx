import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components'
import type { ProblemGroup } from '../session/problem-list'
import { FoldButton } from './FoldButton'
import { QuestionCircle16Regular, Wrench16Regular } from './icons'
import { REASON_RULE, ReasonsButton } from './MendingButtons'
import { useSpeech } from './speech'
import { WritingButton } from './WritingButton'

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    columnGap: '4px',
    padding: '6px 8px 6px 4px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  code: {
    marginLeft: '6px',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
  },
  fix: { gridColumn: '1 / -1', justifySelf: 'start', marginLeft: '20px', padding: '0 4px', fontWeight: 400 },
  why: { minWidth: 'auto', padding: '0 4px', color: tokens.colorNeutralForeground2, fontWeight: 400 },
})

interface Props {
  readonly group: ProblemGroup
  readonly open: boolean
  readonly explained: boolean
  readonly tabIndex: 0 | -1
  readonly onToggle: () => void
  readonly onExplain: () => void
  readonly onFixAll: () => void
}

/** A rule's heading: folds its findings, explains the rule, and leads to fixing them all. */
export function GroupRow({
  group,
  open,
  explained,
  tabIndex,
  onToggle,
  onExplain,
  onFixAll,
}: Props): React.JSX.Element {
  const styles = useStyles()
  const { say, of } = useSpeech()
  return (
    <div className={styles.row} data-group={group.code}>
      <FoldButton
        open={open}
        tabIndex={tabIndex}
        onToggle={onToggle}
        title={
          <>
            {of(group.title)}
            <span className={styles.code}>{group.code}</span>
          </>
        }
      >
        <Badge appearance="tint" color="informative">
          {group.total}
        </Badge>
      </FoldButton>
      <Button
        className={styles.why}
        size="small"
        appearance="subtle"
        icon={<QuestionCircle16Regular />}
        aria-expanded={explained}
        aria-label={say('whyOf', of(group.title))}
        data-action="why"
        tabIndex={tabIndex}
        onClick={onExplain}
      >
        {say('why')}
      </Button>
      {open && <ReasonsButton rule={group.rule} className={styles.fix} tabIndex={tabIndex} />}
      {open && group.fixes > 1 && group.rule !== REASON_RULE && (
        <WritingButton
          className={styles.fix}
          size="small"
          appearance="transparent"
          icon={<Wrench16Regular />}
          data-action="fix-group"
          tabIndex={tabIndex}
          onClick={onFixAll}
        >
          {`${say('fixGroup', group.fixes)}…`}
        </WritingButton>
      )}
    </div>
  )
}
