"""A kernel under test and what it answers, over Jupyter's own client."""
import contextlib
import time

import zmq
from jupyter_client.manager import start_new_kernel

NAME = ".net-csharp"
TIMEOUT = 60


class Result:
    """The answer to an execute request and the messages that came with it."""

    def __init__(self, reply, messages):
        self.reply = reply
        self.status = reply["status"]
        self.messages = messages

    def of(self, kind):
        return [content for type, content in self.messages if type == kind]

    def text(self, stream="stdout"):
        return "".join(content["text"] for content in self.of("stream") if content["name"] == stream)

    @property
    def value(self):
        return self.of("execute_result")[0]["data"]["text/plain"]


class Kernel:
    def __init__(self, manager, client):
        self.manager = manager
        self.client = client

    def run(self, code, at_output=None, each=lambda message: None, **options):
        """Runs a cell; at_output is called once, when it has written something, and each for every message."""
        messages = []

        def keep(message):
            messages.append((message["msg_type"], message["content"]))
            each(message)
            if at_output and message["msg_type"] == "stream" and [kind for kind, _ in messages].count("stream") == 1:
                at_output()

        reply = self.client.execute_interactive(code, timeout=TIMEOUT, output_hook=keep, **options)
        return Result(reply["content"], messages)

    def ask(self, kind, message_id):
        """The content of the answer to a request that was sent."""
        while True:
            message = self.client.get_shell_msg(timeout=TIMEOUT)
            if message["msg_type"] == kind and message["parent_header"]["msg_id"] == message_id:
                return message["content"]

    def complete(self, code, position=None):
        return self.ask("complete_reply", self.client.complete(code, position))

    def inspect(self, code, position=None):
        return self.ask("inspect_reply", self.client.inspect(code, position))

    def send_control(self, kind, **content):
        message = self.client.session.msg(kind, content)
        self.client.control_channel.send(message)
        return message["header"]["msg_id"]

    def control_answer(self, message_id):
        while True:
            message = self.client.get_control_msg(timeout=TIMEOUT)
            if message["parent_header"].get("msg_id") == message_id:
                return message["content"]

    def ask_control(self, kind, **content):
        return self.control_answer(self.send_control(kind, **content))

    def interrupt(self):
        self.manager.interrupt_kernel()

    def is_alive(self):
        return self.manager.is_alive()

    @property
    def process_id(self):
        return self.manager.provisioner.pid

    @property
    def resident_megabytes(self):
        with open(f"/proc/{self.process_id}/status") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmRSS")) / 1024


@contextlib.contextmanager
def kernel(**options):
    manager, client = start_new_kernel(kernel_name=NAME, **options)
    try:
        yield Kernel(manager, client)
    finally:
        client.stop_channels()
        if manager.has_kernel:
            manager.shutdown_kernel(now=not manager.is_alive())


@contextlib.contextmanager
def deaf_reader(kernel):
    """Listens to what the kernel publishes and takes none of it."""
    with zmq.Context() as context, context.socket(zmq.SUB) as socket:
        for option, value in [(zmq.LINGER, 0), (zmq.RCVHWM, 1), (zmq.RCVBUF, 4096), (zmq.SUBSCRIBE, b"")]:
            socket.setsockopt(option, value)
        socket.connect(f"tcp://127.0.0.1:{kernel.manager.get_connection_info()['iopub_port']}")
        # The kernel has its subscription once something came.
        kernel.run("1")
        socket.poll()
        yield


def until(condition, seconds=TIMEOUT):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "It did not happen in time."
        time.sleep(0.05)
