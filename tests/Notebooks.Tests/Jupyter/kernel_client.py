"""A kernel under test and what it answers, over Jupyter's own client."""
import contextlib
import time

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


def until(condition, seconds=TIMEOUT):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "It did not happen in time."
        time.sleep(0.05)
