import type { Diagnosis } from '../../model/diagnosis'
import { text } from '../../model/text'
import { percent } from '../facts/top-rows'

const testDrivesWithoutQuotations: Diagnosis = {
  id: 'test-drives-without-quotations',
  title: text('试驾率高、商洽率低', 'Many test drives, few quotations'),
  grain: 'store',
  reads: ['test-drive-rate/all-visits', 'quotation-rate/test-drives'],
  judge({ value, settings: { diagnosis } }) {
    const [driven, quoted] = [value('test-drive-rate/all-visits'), value('quotation-rate/test-drives')]
    if (driven === null || quoted === null) return null
    if (driven < diagnosis.testDriveHigh || quoted >= diagnosis.quotationLow) return null
    return {
      finding: text(
        `试驾率${percent(driven)}，试驾后进入商洽的只有${percent(quoted)}。`,
        `${percent(driven)} of the visits took a test drive, but only ${percent(quoted)} of these went on to a quotation.`,
      ),
      proposal: text(
        '建议检查试驾流程和路线，培训顾问把试驾引向商洽。',
        'Look at how and where test drives are made, and train how to lead from them to a negotiation.',
      ),
    }
  },
  source: ['S002'],
}

export default testDrivesWithoutQuotations
