import { parentPort, workerData } from 'node:worker_threads'
import { readXls } from '../hosts/xls/read-xls'

parentPort?.postMessage(readXls(workerData as Uint8Array))
