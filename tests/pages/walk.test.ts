import { opened, startWorkbench } from '../support/page/open'
import { walk } from '../support/page/walk'

jest.setTimeout(600_000)

walk(async () => opened(await startWorkbench()))
