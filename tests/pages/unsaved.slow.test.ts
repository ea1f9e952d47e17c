import { keepsWork } from '../support/page/unsaved'
import { opened, startWorkbench } from '../support/page/open'

jest.setTimeout(600_000)

keepsWork(async () => opened(await startWorkbench(process.env.SANBIAO_PAGE)))
