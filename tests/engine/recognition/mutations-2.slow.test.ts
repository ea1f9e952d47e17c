import { mutationTests } from '../../support/mutations/tests'

mutationTests(2, 2)
