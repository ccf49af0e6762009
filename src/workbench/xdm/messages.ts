import { isRecord } from "../../core/record";

/** What a request wants: a call, or notices of an event from now on, or no more of them. */
export const INTENT = { invoke: 0, register: 1, unregister: 2 } as const;

/** Codes of the answer itself, not of what it carries. */
export const OUTCOME = { done: 0, failed: -2 } as const;

const MESSAGE = { request: 0, response: 1 } as const;
const RESPONSE = { toRequest: 0, event: 1 } as const;

/** The only form of messages that the client still speaks: JSON text. */
const SERIALIZER = 1;

/** A request of the add-in's page. */
export interface XdmRequest {
  readonly intent: number;
  readonly action: string;
  readonly conversation: string;
  /** Number by which the client finds its callback. */
  readonly correlation: unknown;
  readonly data: unknown;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Reads a message; null for one that is no request of the Office.js client, such as a development server's. */
export function readRequest(message: unknown): XdmRequest | null {
  const given = typeof message === "string" ? parse(message) : null;
  if (!isRecord(given) || given["_messageType"] !== MESSAGE.request) return null;
  const { _actionName: action, _actionType: intent, _conversationId: conversation } = given;
  if (typeof action !== "string" || typeof intent !== "number" || typeof conversation !== "string") return null;
  return { intent, action, conversation, correlation: given["_correlationId"], data: given["_data"] ?? null };
}

function messageText(request: XdmRequest, origin: string, rest: object): string {
  return JSON.stringify({
    _messageType: MESSAGE.response,
    _actionName: request.action,
    _conversationId: request.conversation,
    _correlationId: request.correlation,
    _origin: origin,
    _serializerVersion: SERIALIZER,
    ...rest,
  });
}

/** The answer to a request as it is posted. */
export function responseText(request: XdmRequest, origin: string, outcome: number, data: unknown): string {
  return messageText(request, origin, { _responseType: RESPONSE.toRequest, _errorCode: outcome, _data: data });
}

/** An event as it is posted to whoever registered for it with a request. */
export function eventText(registration: XdmRequest, origin: string, data: unknown): string {
  return messageText(registration, origin, { _responseType: RESPONSE.event, _errorCode: OUTCOME.done, _data: data });
}
