import { readXls } from '../hosts/xls/read-xls'

addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => postMessage(readXls(data)))
