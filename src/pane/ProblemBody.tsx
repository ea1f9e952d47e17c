import { Button } from '@fluentui/react-components'
import type { Ref } from 'react'
import type { CellRef } from '../model/workbook'
import type { ProblemGroup } from '../session/problem-list'
import type { FindingItem, Session } from '../session/session'
import { tryAgain } from './Failed'
import { FindingList, type FindingListHandle } from './FindingList'
import { toggled, type FindingLine } from './finding-rows'
import { Table48Regular } from './icons'
import { problemTold } from './problem-strings'
import { useSpeech } from './speech'
import { Standing } from './Standing'
import type { ProblemList } from './use-problem-list'

interface Props {
  readonly session: Session
  readonly problems: ProblemList
  readonly list: Ref<FindingListHandle>
  readonly onReveal: (at: CellRef) => void
  readonly onFix: (item: FindingItem) => void
  readonly onFixAll: (group: ProblemGroup) => void
  readonly onAccept: (item: FindingItem) => void
  readonly onDetails: (item: FindingItem, line: FindingLine) => void
  readonly onClear: () => void
}

/** The list, or why there is none. */
export function ProblemBody({ session, problems, list, onClear, ...props }: Props): React.JSX.Element {
  const { locale, of } = useSpeech()
  const { loaded, rows, view, change, choose } = problems
  if (problems.failed)
    return (
      <Standing icon={<Table48Regular />} tone="bad" title={problemTold('failed', locale)}>
        <Button data-action="again" onClick={problems.again}>
          {of(tryAgain)}
        </Button>
      </Standing>
    )
  if (!loaded) return <></>
  if (loaded.problems.total === 0)
    return (
      <Standing icon={<Table48Regular />} title={problemTold('nothing', locale)}>
        <p>{problemTold('nothingBody', locale, { n: loaded.problems.of })}</p>
        <Button data-action="clear-all" onClick={onClear}>
          {problemTold('clear', locale)}
        </Button>
      </Standing>
    )
  return (
    <FindingList
      ref={list}
      session={session}
      loaded={loaded}
      rows={rows}
      folded={view.folded}
      explained={view.explained}
      selected={view.selected?.id ?? null}
      onSelect={(item, line) => choose(item, line.place)}
      onToggle={(key) => change({ folded: toggled(view.folded, key) })}
      onExplain={(key) => change({ explained: toggled(view.explained, key) })}
      {...props}
    />
  )
}
