import type { Diagnosis } from '../../model/diagnosis'
import { text } from '../../model/text'
import { percent } from '../facts/top-rows'

const visitsWithoutTestDrives: Diagnosis = {
  id: 'visits-without-test-drives',
  title: text('到店多、试驾少', 'Many visits, few test drives'),
  grain: 'store',
  reads: ['showroom-visits/first', 'test-drive-rate/first-visits'],
  judge({ value, previous, settings: { diagnosis, smallSample } }) {
    const [visits, rate] = [value('showroom-visits/first'), value('test-drive-rate/first-visits')]
    if (visits === null || rate === null || visits < smallSample || rate >= diagnosis.testDriveLow) return null
    const before = previous('showroom-visits/first')
    if (before !== null && visits <= before * (1 - diagnosis.visitsFall)) return null
    return {
      finding: text(
        `首次来店${visits}批，其中试驾只占${percent(rate)}。`,
        `${visits} first visits, of which only ${percent(rate)} took a test drive.`,
      ),
      proposal: text(
        '建议宣传试乘试驾，并要求顾问主动邀请试驾。',
        'Promote test drives, and let consultants offer one to every visitor.',
      ),
    }
  },
  source: ['S002'],
}

export default visitsWithoutTestDrives
