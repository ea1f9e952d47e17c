import type { Diagnosis } from '../../model/diagnosis'
import { text } from '../../model/text'
import { stepOf, usualOf } from '../facts/weak-step'

const weakestStage: Diagnosis = {
  id: 'weakest-stage',
  title: text('最弱的一步', 'The weakest stage'),
  grain: 'store',
  reads: [],
  judge({ weakest }) {
    const weak = weakest()
    if (!weak) return null
    const [step, usual] = [stepOf(weak), usualOf(weak)]
    const { entered, count } = weak
    return {
      finding: text(
        `从来店到交车，比平时退步最多的一步是${step.zh}：本月${entered}中${count}，${usual.zh}。`,
        `From visit to delivery the step furthest below the usual is ${step.en}: ${count} of ${entered}, ${usual.en}.`,
      ),
      proposal: text('建议先补这一步，再看其他阶段。', 'Work on this step first, before the other stages.'),
    }
  },
  source: ['S003', 'inferred'],
}

export default weakestStage
