/** What Excel refuses, by the codes that Microsoft documents. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** `Range.values`; set by whoever carries the action out, where it is not said. */
    readonly location?: string,
    readonly status = 400,
  ) {
    super(message)
  }
}

/** What the product asks for and nobody has written yet: never swallowed, see `Office.close`. */
export class NotPlayed extends HostError {
  constructor(what: string) {
    super(
      'TestHostDoesNotPlay',
      `The test host does not play ${what}: write it under tests/office-host/objects`,
      what,
      500,
    )
  }
}

export const invalidArgument = (
  message = 'The argument is invalid or missing or has an incorrect format.',
): HostError => new HostError('InvalidArgument', message)
export const itemNotFound = (message = "The requested resource doesn't exist."): HostError =>
  new HostError('ItemNotFound', message, undefined, 404)
export const itemAlreadyExists = (message = 'A resource with the same name or identifier already exists.'): HostError =>
  new HostError('ItemAlreadyExists', message, undefined, 409)
export const invalidReference = (): HostError =>
  new HostError('InvalidReference', 'This reference is not valid for the current operation.')
export const accessDenied = (message = 'You cannot perform the requested operation.'): HostError =>
  new HostError('AccessDenied', message, undefined, 403)
export const invalidOperation = (message: string): HostError => new HostError('InvalidOperation', message)
