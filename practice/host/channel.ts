/** A way to talk with the window or the worker that runs an add-in: JSON texts, both ways. */
export interface Channel {
  post(message: string): void;
  /** Calls back for each message from there, and from nowhere else; gives the way to stop. */
  listen(receive: (message: unknown) => void): () => void;
}

/** With the page in a frame. Messages from and to any origin but `origin` are ignored. */
export function frameChannel(window: Window, frame: HTMLIFrameElement, origin: string): Channel {
  return {
    post: (message) => frame.contentWindow?.postMessage(message, origin),
    listen: (receive) => {
      const hear = (event: MessageEvent<unknown>) => {
        if (event.source === frame.contentWindow && event.origin === origin) receive(event.data);
      };
      window.addEventListener("message", hear);
      return () => window.removeEventListener("message", hear);
    },
  };
}

export function workerChannel(worker: Worker): Channel {
  return {
    post: (message) => worker.postMessage(message),
    listen: (receive) => {
      const hear = (event: MessageEvent<unknown>) => receive(event.data);
      worker.addEventListener("message", hear);
      return () => worker.removeEventListener("message", hear);
    },
  };
}
