"""The notebook kernel beside Python's: `python3 kernel.py tutorials.dll [ROUNDS]` prints the best of a few rounds in turns.

Needs python3-jupyter-client; the Python kernel is left out without python3-ipykernel.
"""
import os
import subprocess
import sys
import tempfile
import time
from importlib.util import find_spec

from jupyter_client.manager import start_new_kernel

WARM = 50
SAMPLES = {
    ".net-csharp": {
        "prepare": "using System.Text; double temperature = 21.5;", "complete": "temper", "member": "Console.Wri", "inspect": "Console.WriteLine"},
    "python3": {"prepare": "import math; temperature = 21.5", "complete": "temper", "member": "math.sq", "inspect": "math.sqrt"},
}
ROWS = [("start", "process start to the result of 1+1 (s)"), ("cell", "a later trivial cell, median (ms)"),
        ("complete", "completion of a variable, warm (ms)"), ("member", "completion of a member, warm (ms)"),
        ("inspect", "inspection, warm (ms)"), ("memory", "memory after these (MB)")]


def seconds(action):
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def median_milliseconds(action, count):
    return sorted(seconds(action) for _ in range(count))[count // 2] * 1000


def run(client, code):
    client.execute_interactive(code, output_hook=lambda _: None, timeout=60)


def ask(client, send):
    sent = send()
    while client.get_shell_msg(timeout=60)["parent_header"].get("msg_id") != sent:
        pass


def measure(name):
    samples = SAMPLES[name]
    start = time.perf_counter()
    manager, client = start_new_kernel(kernel_name=name, stderr=subprocess.DEVNULL)
    try:
        run(client, "1+1")
        result = {"start": time.perf_counter() - start}
        run(client, samples["prepare"])
        result["cell"] = median_milliseconds(lambda: run(client, "1+1"), WARM)
        for row in ("complete", "member"):
            ask(client, lambda: client.complete(samples[row]))
            result[row] = median_milliseconds(lambda: ask(client, lambda: client.complete(samples[row])), 9)
        ask(client, lambda: client.inspect(samples["inspect"]))
        result["inspect"] = median_milliseconds(lambda: ask(client, lambda: client.inspect(samples["inspect"])), 9)
        with open(f"/proc/{manager.provisioner.pid}/status") as status:
            result["memory"] = next(int(line.split()[1]) for line in status if line.startswith("VmRSS")) / 1024
        return result
    finally:
        client.stop_channels()
        manager.shutdown_kernel()


def main(program, rounds=3):
    kernels = [".net-csharp"] + (["python3"] if find_spec("ipykernel") else [])
    with tempfile.TemporaryDirectory() as prefix:
        subprocess.run(["dotnet", program, "kernel", "install", "--prefix", prefix], check=True, stdout=subprocess.DEVNULL)
        os.environ["JUPYTER_PATH"] = os.path.join(prefix, "share", "jupyter")
        results = [{name: measure(name) for name in kernels} for _ in range(rounds)]
    print(f"{'':42}" + "".join(f"{name:>14}" for name in kernels))
    for row, title in ROWS:
        print(f"{title:42}" + "".join(f"{min(result[name][row] for result in results):14.2f}" for name in kernels))


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:]))
