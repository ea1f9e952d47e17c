import { makeStyles, Select, ToggleButton, tokens } from '@fluentui/react-components'
import type { ReasonChoice } from '../model/loss-reason'
import type { Locale } from '../model/text'
import type { CellRef } from '../model/workbook'
import type { ProposedReason, ReasonLine } from '../session/session'
import { mendingTold } from './mending-strings'
import { useMendingStyles } from './mending-styles'
import { useSpeech } from './speech'
import { WritingButton } from './WritingButton'

const useStyles = makeStyles({
  reason: { margin: '2px 0 6px', whiteSpace: 'pre-wrap' },
  none: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
  proposals: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '4px' },
  proposal: { display: 'grid', justifyItems: 'start', gap: '2px' },
  evidence: {
    margin: 0,
    paddingLeft: '8px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  word: {
    margin: '0 2px',
    padding: '0 3px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground1,
  },
  fact: { margin: '0 0 4px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  value: { minWidth: 'auto', maxWidth: '100%', whiteSpace: 'normal', textAlign: 'left' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '6px', alignItems: 'center' },
  select: { minWidth: '120px', flex: '1 1 120px' },
  confirm: { minWidth: 'auto', maxWidth: '100%', whiteSpace: 'normal' },
})

interface Props {
  readonly line: ReasonLine
  readonly choices: readonly ReasonChoice[]
  /** Empty where nothing is chosen yet. */
  readonly chosen: string
  readonly onChoose: (value: string) => void
  readonly onConfirm: () => void
  readonly onReveal: (at: CellRef) => void
}

/** One blank category: the reason, what is proposed with its evidence, another choice, the confirmation. */
export function ReasonRow({ line, choices, chosen, onChoose, onConfirm, onReveal }: Props): React.JSX.Element {
  const shared = useMendingStyles()
  const styles = useStyles()
  const { locale } = useSpeech()
  const { proposals, reason } = line
  const place = `${line.sheetName} ${line.address}`
  const doubt = proposals.length === 0 ? 'noProposal' : proposals.length > 1 ? 'tie' : null
  return (
    <li className={shared.row} data-reason={line.address}>
      <button type="button" className={shared.place} onClick={() => onReveal(line.at)}>
        {line.sheetName} <span className={shared.address}>{line.address}</span> {line.customer}
      </button>
      <p className={styles.reason}>
        {reason === '' ? <span className={styles.none}>{mendingTold('noWords', locale)}</span> : reason}
      </p>
      {doubt && <p className={styles.fact}>{mendingTold(doubt, locale)}</p>}
      {proposals.length > 0 && (
        <ul className={styles.proposals}>
          {proposals.map((proposal) => (
            <li key={proposal.value} className={styles.proposal}>
              <ToggleButton
                className={styles.value}
                size="small"
                checked={chosen === proposal.value}
                data-action="reason-proposal"
                onClick={() => onChoose(proposal.value)}
              >
                {named(proposal)}
              </ToggleButton>
              <Evidence proposal={proposal} />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        <Select
          className={styles.select}
          size="small"
          aria-label={mendingTold('chooseOf', locale, { place })}
          value={chosen}
          onChange={(_, { value }) => onChoose(value)}
        >
          <option value="">{mendingTold('pleaseChoose', locale)}</option>
          {groupsOf(choices, proposals).map(([group, values]) => (
            <optgroup key={group} label={group}>
              {values.map((value) => (
                <option key={value} value={value}>
                  {value}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
        <WritingButton
          className={styles.confirm}
          size="small"
          appearance="primary"
          disabled={chosen === ''}
          aria-label={
            chosen === ''
              ? mendingTold('confirmNone', locale)
              : mendingTold('confirmOf', locale, { place, value: chosen })
          }
          data-action="reason-confirm"
          onClick={onConfirm}
        >
          {mendingTold('confirmNone', locale)}
        </WritingButton>
      </div>
    </li>
  )
}

const named = ({ value, group }: ReasonChoice): string => (value === group ? value : `${group} · ${value}`)

function Evidence({ proposal: { words, earlier } }: { readonly proposal: ProposedReason }): React.JSX.Element {
  const styles = useStyles()
  const { locale } = useSpeech()
  const told = earlier.map(({ words: shared, count, places }) =>
    mendingTold('earlier', locale, {
      n: count,
      words: shared,
      places: `${places.join('、')}${count > places.length ? '…' : ''}`,
    }),
  )
  return (
    <p className={styles.evidence}>
      {words.length > 0 && before(locale)}
      {words.map((word) => (
        <mark key={word} className={styles.word}>
          {word}
        </mark>
      ))}
      {words.length > 0 && told.length > 0 && (locale === 'zh' ? '；' : '; ')}
      {told.join(locale === 'zh' ? '；' : '; ')}
    </p>
  )
}

const before = (locale: Locale): string => mendingTold('evidence', locale, { words: '' })

function groupsOf(
  choices: readonly ReasonChoice[],
  proposals: readonly ReasonChoice[],
): readonly [string, readonly string[]][] {
  const groups = new Map<string, string[]>()
  for (const { value, group } of [...choices, ...proposals]) {
    const values = groups.get(group)
    if (!values) groups.set(group, [value])
    else if (!values.includes(value)) values.push(value)
  }
  return [...groups]
}
