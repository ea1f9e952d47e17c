/** What the parent frame is told about the add-in that it carries. */
export interface WebParent {
  readonly pane: string
  readonly locale: string
  readonly apiSets: Readonly<Record<string, string>>
}
type Answer = { readonly text: string } | { readonly error: number }
interface Message {
  readonly _messageType: number
  readonly _actionType?: number
  readonly _actionName: string
  readonly _conversationId: string
  readonly _correlationId: number
  readonly _data: { readonly DdaMethod: { readonly DispatchId: number }; readonly ArrayData: readonly unknown[] }
}
interface ParentWindow extends Window {
  askExcel(body: string, flags: number): Promise<Answer>
  fireInPane(entries: readonly (readonly unknown[])[]): void
}

/** Runs in the browser: the parent frame of Excel on the web, which speaks Microsoft's cross-frame protocol and asks the test for every reply. */
export function playParent({ pane, locale, apiSets }: WebParent): void {
  const RICH_API = 93
  const NOT_PLAYED = 5000
  const parent = window as unknown as ParentWindow
  const conversation = 'sanbiao-test'
  const addin = 'a1b2c3d4-0000-0000-0000-000000000001'
  const frame = document.createElement('iframe')
  let listening: Message | undefined
  frame.name = JSON.stringify({
    baseFrameName: `_xdm_0_${conversation}`,
    hostInfo: `Excel|Web|16.01|${locale}|telemetry||disableLogging|0`,
    xdmInfo: `${conversation}|${addin}|${location.origin}`,
    serializerVersion: '1',
    flights: '[]',
  })
  const post = (to: Message, data: unknown, type = 0): void => {
    const reply = {
      _messageType: 1,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _origin: location.origin,
      _data: data,
      _errorCode: 0,
      _responseType: type,
      _serializerVersion: 1,
    }
    frame.contentWindow?.postMessage(JSON.stringify(reply), new URL(pane, location.href).origin)
  }
  const context = {
    _id: addin,
    _appName: 16,
    _appVersion: 16,
    _appMinorVersion: 1,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: 'https://localhost/book.xlsx',
    _clientMode: 0,
    _settings: [],
    _reason: 2,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: conversation,
    _appInstanceId: conversation,
    _requirementMatrix: JSON.stringify(apiSets),
    _hostFullVersion: '16.0.99999.0',
    _initialDisplayMode: 2,
    _wacHostEnvironment: '0',
  }
  const execute = async ({ DdaMethod, ArrayData }: Message['_data']): Promise<unknown> => {
    if (DdaMethod.DispatchId !== RICH_API) return { Error: NOT_PLAYED, Version: 1 }
    const answer = await parent.askExcel(String(ArrayData[4]), Number(ArrayData[6]))
    if ('error' in answer) return { Error: answer.error, Version: 1 }
    return { Error: 0, Version: 1, Data: [200, [], answer.text] }
  }
  window.addEventListener('message', (event) => {
    if (event.source !== frame.contentWindow || typeof event.data !== 'string') return
    const message = JSON.parse(event.data) as Message
    if (message._messageType !== 0) return
    if (message._actionType === 1 || message._actionType === 2) {
      if (message._actionName === 'richApiMessage') listening = message._actionType === 1 ? message : undefined
      post(message, { Error: 0, Version: 1 })
    } else if (message._actionName === 'ContextActivationManager_getAppContextAsync') post(message, context)
    else if (message._actionName === 'executeMethod') void execute(message._data).then((reply) => post(message, reply))
    else post(message, null)
  })
  parent.fireInPane = (entries) => {
    if (listening) post(listening, { ArrayData: entries }, 1)
  }
  frame.src = pane
  frame.style.cssText = 'width:350px;height:600px;border:0'
  document.body.append(frame)
}
