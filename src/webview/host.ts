import { createAnnouncer } from './announcer.js';

/** The editor's end of the wire, as a webview gets it. */
interface EditorHost<Sent, State> {
  postMessage(message: Sent): void;
  getState(): unknown;
  setState(state: State): void;
}

declare function acquireVsCodeApi(): EditorHost<unknown, unknown>;

/** What every webview of ours has around it. */
export interface HostSurroundings<Sent, Memory> {
  readonly root: HTMLElement;
  /** What was stored before the page was hidden; of any shape. */
  readonly stored: unknown;
  save(memory: Memory): void;
  send(message: Sent): void;
  announce(text: string): void;
  nextFrame(draw: () => void): void;
}

/** Connects the page to the editor; once a page. */
export function connectHost<Sent, Memory>(): HostSurroundings<Sent, Memory> {
  const host = acquireVsCodeApi();
  return {
    root: document.getElementById('panel')!,
    stored: host.getState(),
    save: (memory) => host.setState(memory),
    send: (message) => host.postMessage(message),
    announce: createAnnouncer(document.getElementById('announcer')!),
    nextFrame: (draw) => void requestAnimationFrame(draw),
  };
}

/** Hands on every message that passes the check. */
export function listen<Message>(
  isMessage: (data: unknown) => data is Message,
  receive: (message: Message) => void,
): void {
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (isMessage(event.data)) receive(event.data);
  });
}
