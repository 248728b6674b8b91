"""Messages of which no front end would think."""
import json

import zmq

TYPES = ["execute_request", "complete_request", "inspect_request", "is_complete_request", "history_request", "comm_info_request", "comm_open",
         "comm_msg", "comm_close", "kernel_info_request", "interrupt_request", "input_reply", "debug_request", "_request", "", "request", "\u0000", "x" * 5000]
FIELDS = ["code", "cursor_pos", "silent", "store_history", "user_expressions", "allow_stdin", "stop_on_error", "detail_level", "hist_access_type",
          "output", "raw", "session", "start", "stop", "n", "pattern", "unique", "comm_id", "target_name", "data", "value", "restart", "", "\ud800"]
CODES = ["1+1", "(" * 100_000, "int 1x = ;;)", "throw null;", "display(1)", "Console.Write('x');", "#!foo", "#!time", "#r", '#r "nuget:"', '#load ""',
         "\u0000", "\ud800", "\U0001F600.", "for (var i = 0; i < 50; i++) display(i);", "await Task.Yield(); 2", "[[[[", "List<" * 5000, "/*", "#if", '"""',
         "class C { C c; } new C()", "\n" * 1000, "static extern int f();", "x\ty", "Console.", "Math.Sqrt(", "new ", "#", "$\"{"]


class Fuzz:
    def __init__(self, kernel, random):
        self.session = kernel.client.session
        self.random = random
        self.sent = [[b"x"]]
        self.context = zmq.Context()
        ports = kernel.manager.get_connection_info()
        self.sockets = {channel: self.connect(ports[f"{channel}_port"]) for channel in ["shell", "control", "stdin"]}
        self.control = self.connect(ports["control_port"])

    def connect(self, port):
        socket = self.context.socket(zmq.DEALER)
        socket.setsockopt(zmq.LINGER, 0)
        socket.connect(f"tcp://127.0.0.1:{port}")
        return socket

    def close(self):
        for socket in [*self.sockets.values(), self.control]:
            socket.close()
        self.context.term()

    def is_answered(self, seconds=120):
        """Whether a question on the control channel is answered."""
        message = self.session.msg("kernel_info_request", {})
        self.control.send_multipart(self.session.serialize(message))
        if not self.control.poll(seconds * 1000):
            return False
        return message["header"]["msg_id"].encode() in b"".join(self.control.recv_multipart())

    def send(self):
        kind = self.random.choices([self.noise, self.odd, self.broken, self.again], [1, 8, 2, 1])[0]
        frames = kind()
        self.sent = [*self.sent[-20:], frames]
        socket = self.sockets[self.random.choices(["shell", "control", "stdin"], [6, 3, 1])[0]]
        socket.send_multipart(frames)
        while socket.poll(0):
            socket.recv_multipart()

    def noise(self):
        parts = [b"<IDS|MSG>", b"", b"{}", b"[]", b"0" * 64, self.bytes(8), self.bytes(300), self.bytes(100_000)]
        return self.random.choices(parts, k=self.random.randint(1, 9))

    def again(self):
        return self.random.choice(self.sent)

    def odd(self):
        """What is signed and is JSON, with anything in any field."""
        header = self.session.msg_header(self.random.choice(TYPES))
        content = {field: self.value() for field in self.random.sample(FIELDS, self.random.randint(0, 6))}
        if self.random.random() < 0.7:
            content["code"] = self.random.choice(CODES)
        if self.random.random() < 0.2:
            header[self.random.choice(["msg_id", "msg_type", "session", "username", "date", "version"])] = self.value()
        parts = [header, self.value() if self.random.random() < 0.2 else {}, {}, content]
        return self.signed([json.dumps(part, default=str).encode() for part in parts])

    def broken(self):
        """What is signed and is no JSON, or none that a message may have."""
        header = json.dumps(self.session.msg_header(self.random.choice(TYPES)), default=str).encode()
        parts = [b"", b"{", b"[]", b"null", b"1e999", b'{"code": 1e999}', b'{"a": 1, "a": 2}', b'{"code": "\xff\xfe"}', b'{"code": "\\udc00"}', b'{"\xc0": 1}',
                 b"[" * 100_000, b'{"code":' * 5000 + b"1" + b"}" * 5000, b'{"cursor_pos": ' + b"9" * 5000 + b"}", self.bytes(50), b"\xef\xbb\xbf{}"]
        frames = [self.random.choice([header, *parts]), b"{}", b"{}", self.random.choice(parts)]
        return self.signed(frames)

    def signed(self, frames):
        return [b"<IDS|MSG>", self.session.sign(frames), *frames]

    def value(self, depth=0):
        choices = [None, True, False, 0, -1, 2**31, -2**63, 10**30, 1.5, -1e300, "", "1+1", "\ud800", "x" * 1000, "\U0001F600", "range", "search", "*[", [], {}]
        if depth < 4 and self.random.random() < 0.3:
            items = [self.value(depth + 1) for _ in range(3)]
            return items if self.random.random() < 0.5 else dict(zip(["code", "a", "\u0000"], items))
        return self.random.choice(choices)

    def bytes(self, most):
        return self.random.randbytes(self.random.randint(0, most))
