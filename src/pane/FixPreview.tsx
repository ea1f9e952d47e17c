import { Checkbox, makeStyles, tokens } from '@fluentui/react-components'
import { useCallback, useState } from 'react'
import type { Text } from '../model/text'
import type { FindingQuery } from '../session/problem-list'
import type { PreviewedFix } from '../session/session'
import type { MendingProps } from './lazy-mending'
import { mendingTold } from './mending-strings'
import { useMendingStyles } from './mending-styles'
import { MendingHead } from './MendingHead'
import { MoreRow } from './MoreRow'
import { problemTold } from './problem-strings'
import { useSpeech } from './speech'
import { usePages } from './use-pages'
import { WritingButton } from './WritingButton'

const useStyles = makeStyles({
  line: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', alignItems: 'start' },
  words: { display: 'grid', gap: '2px', justifyItems: 'start', paddingTop: '6px' },
  change: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  before: {
    padding: '0 3px',
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground4,
    textDecorationLine: 'line-through',
  },
  after: {
    padding: '0 3px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorPaletteGreenBackground1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  arrow: { color: tokens.colorNeutralForeground3, padding: '0 4px' },
})

interface Props extends MendingProps {
  /** What of a group is shown; without it, all safe fixes. */
  readonly group?: { readonly title: Text; readonly query: FindingQuery }
}

/** Fixes, cell by cell with before and after; what is unticked stays as it is. */
export default function FixPreview({ session, outline, group, ...props }: Props): React.JSX.Element {
  const { onReveal, onBack, onMended } = props
  const shared = useMendingStyles()
  const styles = useStyles()
  const { locale, of } = useSpeech()
  const load = useCallback(
    (offset: number) => (group ? session.previewGroup(group.query, offset) : session.previewSafe(offset)),
    [session, group],
  )
  const { parts, more } = usePages(load, outline.serial)
  const total = parts?.[0]?.total ?? 0
  const fixes = parts?.flatMap((part) => part.fixes) ?? []
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set())
  const chosen = total - fixes.filter(({ id }) => unticked.has(id)).length
  const tick = ({ id }: PreviewedFix, ticked: boolean): void =>
    setUnticked(new Set(ticked ? [...unticked].filter((one) => one !== id) : [...unticked, id]))
  const apply = async (): Promise<void> => {
    const made = group ? session.fixGroup(group.query, [...unticked]) : session.fixAllSafe([...unticked])
    await made.then(onMended, () => undefined)
    onBack()
  }
  const words = (cell: string): string => (cell === '' ? mendingTold('blank', locale) : cell)
  const left = total - fixes.length
  return (
    <section className={shared.view} data-fix-preview>
      <MendingHead
        title={
          group ? problemTold('kindTitle', locale, { title: of(group.title) }) : mendingTold('previewTitle', locale)
        }
        hint={
          group
            ? problemTold(parts && total === 0 ? 'nothingLeft' : 'kindHint', locale)
            : mendingTold(parts && total === 0 ? 'nothingSafe' : 'previewHint', locale)
        }
        onBack={onBack}
      />
      <ul className={shared.list}>
        {fixes.map((fix) => {
          const place = `${fix.sheetName} ${fix.address}`
          const [before, after] = [words(fix.before), words(fix.after)]
          const data = { place, field: of(fix.field), before, after }
          return (
            <li key={fix.id} className={shared.row} data-preview={fix.address}>
              <div className={styles.line}>
                <Checkbox
                  checked={!unticked.has(fix.id)}
                  aria-label={mendingTold('tick', locale, data)}
                  onChange={(_, { checked }) => tick(fix, checked === true)}
                />
                <div className={styles.words}>
                  <button type="button" className={shared.place} onClick={() => onReveal(fix.at)}>
                    {fix.sheetName} <span className={shared.address}>{fix.address}</span> {of(fix.field)} ·{' '}
                    {of(fix.title)}
                  </button>
                  <p className={styles.change}>
                    <del className={styles.before}>{before}</del>
                    <span className={styles.arrow} aria-hidden>
                      →
                    </span>
                    <ins className={styles.after} style={{ textDecoration: 'none' }}>
                      {after}
                    </ins>
                  </p>
                </div>
              </div>
            </li>
          )
        })}
        {left > 0 && <MoreRow left={left} onMore={more} />}
      </ul>
      <div className={shared.foot}>
        <Checkbox
          label={mendingTold('all', locale)}
          checked={unticked.size === 0 ? true : chosen === 0 ? false : 'mixed'}
          disabled={total === 0}
          data-action="preview-all"
          onChange={(_, { checked }) => setUnticked(new Set(checked === true ? [] : fixes.map(({ id }) => id)))}
        />
        <WritingButton
          appearance="primary"
          disabled={chosen === 0}
          data-action="preview-apply"
          onClick={() => void apply()}
        >
          {mendingTold('apply', locale, { n: chosen })}
        </WritingButton>
      </div>
    </section>
  )
}
