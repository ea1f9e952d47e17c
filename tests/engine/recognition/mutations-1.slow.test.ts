import { mutationTests } from '../../support/mutations/tests'

mutationTests(1, 2)
