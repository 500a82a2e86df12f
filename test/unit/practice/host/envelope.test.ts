import { answerTo, eventMessage, parseRequest } from "../../../../practice/host/envelope.ts";

const request = {
  _messageType: 0,
  _actionName: "ExecuteMethod",
  _conversationId: "gesprek-1",
  _correlationId: 7,
  _origin: "https://localhost:3001",
  _actionType: 0,
  _data: { a: 1 },
  _serializerVersion: 1,
};

const origin = "https://localhost:3000";

describe("parseRequest", () => {
  it("reads a request of office.js", () => {
    expect(parseRequest(JSON.stringify(request))).toEqual({
      action: "ExecuteMethod",
      type: "invoke",
      conversationId: "gesprek-1",
      correlationId: 7,
      data: { a: 1 },
    });
  });

  it.each([
    { message: "geen json", what: "text that is no JSON" },
    { message: "null", what: "null" },
    { message: JSON.stringify({ ...request, _messageType: 1 }), what: "an answer" },
    { message: JSON.stringify({ ...request, _actionType: 3 }), what: "an unknown kind of action" },
    { message: JSON.stringify({ ...request, _correlationId: "7" }), what: "a number as text" },
    { message: JSON.stringify({ type: "tabster" }), what: "a message of something else" },
    { message: request, what: "an object" },
  ])("takes $what for nothing", ({ message }) => {
    expect(parseRequest(message)).toBeNull();
  });

  it.each([
    { number: 0, type: "invoke" },
    { number: 1, type: "register-event" },
    { number: 2, type: "unregister-event" },
  ])("calls action type $number $type", ({ number, type }) => {
    expect(parseRequest(JSON.stringify({ ...request, _actionType: number }))?.type).toBe(type);
  });

  it("reads a request without data", () => {
    const { _data, ...without } = request;
    expect(_data).toBeDefined();
    expect(parseRequest(JSON.stringify(without))).toMatchObject({ data: undefined });
  });
});

describe("answers and events", () => {
  const parsed = parseRequest(JSON.stringify(request));
  if (parsed === null) throw new Error("the request was not read");

  it("echo the request they belong to", () => {
    expect(JSON.parse(answerTo(parsed, { b: 2 }, { origin }))).toEqual({
      _messageType: 1,
      _actionName: "ExecuteMethod",
      _conversationId: "gesprek-1",
      _correlationId: 7,
      _origin: origin,
      _data: { b: 2 },
      _errorCode: 0,
      _responseType: 0,
      _serializerVersion: 1,
    });
  });

  it("mark an unsupported request", () => {
    expect(JSON.parse(answerTo(parsed, null, { origin, error: "cannot-handle" }))).toMatchObject({
      _errorCode: -2,
    });
  });

  it("mark an event as an event", () => {
    const event = eventMessage("olkRecipientsChanged", ["{}"], { origin, conversationId: "g" });
    expect(JSON.parse(event)).toMatchObject({
      _actionName: "olkRecipientsChanged",
      _responseType: 1,
      _data: ["{}"],
    });
  });
});
