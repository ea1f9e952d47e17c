import { documented, guessed, traced, type Behaviour } from './behaviour'

/** What holds for messages, whatever they ask for. */
export const protocolBehaviours: readonly Behaviour[] = [
  documented(
    'develop/application-specific-api-model',
    'actions are carried out in their order; those before a failed one stay done',
  ),
  documented('develop/application-specific-api-model', 'getting something of a null object gives a null object again'),
  documented(
    'concepts/resource-limits-and-performance-optimization',
    'a request and a reply have 5 MB each at most; here on every platform',
  ),
  documented(
    'testing/application-specific-api-error-handling',
    'an error bears a code, a message and the place where it happened',
  ),
  documented('runoptions', 'while a cell is edited a batch fails, or waits where it says delayForCellEdit'),
  traced(
    'a message says whether it writes, and whether everything that it writes can be undone: else Excel’s undo list is emptied',
  ),
  traced(
    'the library 1.1.110 takes mergeUndoGroup and does nothing with it: every message that writes is an entry of the undo list',
  ),
  traced(
    'newer APIs throw ApiNotFound at the call, since the tests switch the library’s own check on; in Excel the sync fails',
  ),
  traced('an object that is kept across messages is asked for by its reference, any other by its path anew'),
  guessed('events of an action reach the add-in after the reply to its message'),
  guessed('setting a property or calling a method of a null object fails with ItemNotFound'),
  guessed('an unknown property in load fails with InvalidArgument'),
]
