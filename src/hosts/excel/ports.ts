/// <reference types="office-js" />
import { ExcelRefusal } from './refusal'

export type Batch<T> = (context: Excel.RequestContext) => Promise<T>

/** What of Office the host uses beside the objects themselves. */
export interface ExcelPorts {
  readonly run: <T>(options: Excel.RunOptions, batch: Batch<T>) => Promise<T>
  /** Whether this Excel has a version of ExcelApi. */
  readonly supports: (version: string) => boolean
  /** Milliseconds. */
  readonly wait: (time: number) => Promise<void>
}

/** Excel as the page that office.js runs in has it; refuses any other program. */
export function officePorts(): ExcelPorts {
  if (typeof Excel === 'undefined' || (typeof Office !== 'undefined' && isOtherProgram(Office.context?.host))) {
    throw new ExcelRefusal('not-excel')
  }
  return {
    run: (options, batch) => Excel.run(options, batch),
    supports: (version) => Office.context.requirements.isSetSupported('ExcelApi', version),
    wait: (time) => new Promise((resolve) => setTimeout(resolve, time)),
  }
}

const isOtherProgram = (host: Office.HostType | null | undefined): boolean =>
  host !== null && host !== undefined && String(host) !== 'Excel'
