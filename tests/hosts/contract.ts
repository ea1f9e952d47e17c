import { contractBench, type Witness } from './contract-bench'
import { cellContract } from './contract-cells'
import { oursContract } from './contract-ours'

export * from './contract-bench'

/** The suite that every host passes. */
export function hostContract(name: string, open: () => Promise<Witness>): void {
  describe(`${name}: a host`, () => {
    const bench = contractBench(open)
    cellContract(bench)
    oursContract(bench)
  })
}
