"""
What a front end lives through with the kernel. `python3 kernel_scenarios.py SETUP NOTEBOOK [NAME...]` runs those named, or
all, two at a time, and prints a line of JSON for each: its name, and what went wrong or null. Nothing here waits for a time:
cells say when they have begun, and wait for files.
"""
import json
import os
import random
import signal
import subprocess
import sys
import time
import traceback
from concurrent.futures import ProcessPoolExecutor

import zmq

from kernel_client import NAME, deaf_reader, kernel, until
from kernel_fuzz import Fuzz

INTERRUPTED = "Interrupted"


def output_comes_while_the_cell_runs():
    with kernel() as k:
        # The cell goes on only when its first line has been seen.
        result = k.run(
            'Console.WriteLine("now"); while (!System.IO.File.Exists("seen")) System.Threading.Thread.Sleep(5); Console.Error.WriteLine("later");',
            at_output=lambda: open("seen", "w").close())
        streams = [(content["name"], content["text"]) for content in result.of("stream")]
        assert streams == [("stdout", "now\n"), ("stderr", "later\n")], streams


def displays_are_shown_and_updated():
    with kernel() as k:
        result = k.run('var shown = display("first"); shown.Update("second"); HTML("<b>bold</b>")')
        display, update = result.of("display_data")[0], result.of("update_display_data")[0]
        assert display["data"]["text/plain"] == "first" and update["data"]["text/plain"] == "second"
        assert display["transient"]["display_id"] == update["transient"]["display_id"]
        assert result.of("execute_result")[0]["data"]["text/html"] == "<b>bold</b>"
        later = k.run('shown.Update("third");')
        assert later.of("update_display_data")[0]["transient"] == display["transient"]


def errors_say_what_and_where():
    with kernel() as k:
        assert k.run("int Half(int x) => x / 2;").status == "ok"
        thrown = k.run('\nthrow new ArgumentException("too cold");')
        assert thrown.reply["ename"] == "ArgumentException" and thrown.reply["evalue"] == "too cold"
        assert any("cell 2, line 2" in line for line in thrown.reply["traceback"]), thrown.reply
        assert thrown.of("error")[0]["traceback"] == thrown.reply["traceback"]
        broken = k.run("Halve(3)")
        assert "cell 3, line 1: error CS0103" in broken.reply["evalue"], broken.reply
        assert k.run("Half(8)").value == "4"


def an_error_aborts_the_cells_sent_after_it():
    with kernel() as k:
        # All are sent before the first fails.
        codes = ['while (!System.IO.File.Exists("sent")) System.Threading.Thread.Sleep(5); throw new Exception("stop");', "1", "2"]
        asked = [k.client.execute(code) for code in codes]
        open("sent", "w").close()
        assert [k.ask("execute_reply", id)["status"] for id in asked] == ["error", "aborted", "aborted"]
        asked = [k.client.execute(code, stop_on_error=False) for code in codes]
        assert [k.ask("execute_reply", id)["status"] for id in asked] == ["error", "ok", "ok"]


def silent_cells_leave_no_trace():
    with kernel() as k:
        silent = k.run('var kept = 5; Console.WriteLine("hush"); kept', silent=True)
        assert silent.status == "ok" and not [kind for kind, _ in silent.messages if kind != "status"], silent.messages
        assert k.run("kept", store_history=False).reply["execution_count"] == 1
        assert k.run("kept + 1").reply["execution_count"] == 1
        history = k.ask("history_reply", k.client.history(hist_access_type="tail", n=5, output=True))
        assert history["history"] == [[1, 1, ["kept + 1", "6"]]], history


def user_expressions_are_evaluated():
    with kernel() as k:
        values = k.run("var a = 20;", user_expressions={"twice": "a * 2", "wrong": "b"}).reply["user_expressions"]
        assert values["twice"]["data"]["text/plain"] == "40" and values["wrong"]["status"] == "error", values


def reading_the_console_asks_the_front_end():
    with kernel() as k:
        result = k.run('Console.Write("name? "); var name = Console.ReadLine(); name + "!"', allow_stdin=True,
                       stdin_hook=lambda _: k.client.input("Ada"))
        assert result.value == "Ada!" and result.text() == "name? ", result.messages
        refused = k.run("Console.ReadLine()", allow_stdin=False)
        assert refused.reply["ename"] == "InvalidOperationException" and "does not ask" in refused.reply["evalue"]
        assert k.run("Console.ReadLine()", allow_stdin=True, stdin_hook=lambda _: k.interrupt()).reply["ename"] == INTERRUPTED
        assert k.run("1+1").value == "2"


def cells_are_interrupted():
    with kernel() as k:
        for code in [
            "while (true) { }",
            "System.Threading.Thread.Sleep(60_000);",
            "await Task.Delay(60_000);",
            "await Task.Delay(10); while (true) { }",
            "var turns = 0; while (true) { turns++; await Task.Yield(); }",
            "while (true) { try { System.Threading.Thread.Sleep(5); } catch (Exception) { } }",
            "int Fibonacci(int n) => n < 2 ? n : Fibonacci(n - 1) + Fibonacci(n - 2); Fibonacci(60)",
            "var sum = Enumerable.Range(0, int.MaxValue).Sum(i => (long)i % 3);",
            "var steps = 0; Task.Run(() => { while (true) steps++; }).Wait();",
            'Console.WriteLine("before"); while (true) Console.Write("");',
        ]:
            result = k.run('Console.WriteLine("begun"); ' + code, at_output=k.interrupt)
            assert result.reply.get("ename") == INTERRUPTED, (code, result.reply)
            assert k.run("1+1").value == "2", code
        assert result.text() == "begun\nbefore\n", result.messages
        # Nothing that was stopped goes on behind the kernel's back: it would have counted on while these cells ran.
        first = k.run("(turns, steps)").value
        for _ in range(20):
            assert k.run("(turns, steps)").value == first, "A loop goes on."


def an_interrupt_stays_with_the_cell_that_it_was_for():
    with kernel() as k:
        for _ in range(50):
            # The answers say that the interrupts have arrived, here while no cell runs.
            for request in [k.send_control("interrupt_request") for _ in range(5)]:
                k.control_answer(request)
            assert k.run("Enumerable.Range(0, 1000).Sum(i => i % 3)").status == "ok"
        for _ in range(20):
            assert k.run('Console.WriteLine("begun"); while (true) { }', at_output=k.interrupt).reply["ename"] == INTERRUPTED
            assert k.run("1+1").value == "2"


def a_cell_is_interrupted_before_its_code_runs():
    with kernel() as k:
        # The compiler would take many minutes.
        asked = k.client.execute("if (true) {} else " * 100_000 + ";")
        until(lambda: k.client.get_iopub_msg(timeout=60)["content"].get("execution_state") == "busy")
        k.interrupt()
        assert k.ask("execute_reply", asked)["ename"] == INTERRUPTED
        assert k.run("1+1").value == "2"


def a_reader_that_does_not_read_holds_up_no_request():
    with kernel() as k, deaf_reader(k):
        # Each answer goes with two messages that no one reads.
        for _ in range(6):
            asked = [k.send_control("kernel_info_request") for _ in range(1000)]
            for request in asked:
                assert k.control_answer(request)["status"] == "ok"
        endless = """
            var shown = 0;
            _ = Task.Run(() => {
                for (var before = -1; before != shown; System.Threading.Thread.Sleep(300)) before = shown;
                System.IO.File.WriteAllText("jammed", "");
            });
            while (true) { display(shown); shown++; }"""
        asked = k.client.execute(endless)
        until(lambda: os.path.exists("jammed"))
        assert k.ask_control("kernel_info_request")["status"] == "ok"
        k.interrupt()
        assert k.ask("execute_reply", asked)["ename"] == INTERRUPTED
        k.client.execute("while (true) display(shown);")
        k.client.shutdown()
        until(lambda: not k.is_alive())


def output_goes_on_without_a_reader_that_does_not_read():
    with kernel() as k, deaf_reader(k):
        shown = k.run("for (var i = 0; i < 6_000; i++) display(i);").of("display_data")
        assert [content["data"]["text/plain"] for content in shown] == [str(i) for i in range(6_000)], len(shown)


def an_endless_printer_is_interrupted():
    with kernel() as k:
        for _ in range(5):
            result = k.run('while (true) Console.WriteLine("again");', at_output=k.interrupt)
            assert result.reply["ename"] == INTERRUPTED and result.text().startswith("again\nagain\n")
            assert k.run('Console.WriteLine("after");').text() == "after\n"


def a_library_that_does_not_return_is_told_of():
    with kernel() as k:
        k.run('[System.Runtime.InteropServices.DllImport("libc")] static extern int system(string command);')
        # The library's function returns when the complaint has been seen.
        sleep = 'system("until [ -e seen ]; do sleep 0.01; done");'
        heard = lambda message: message["content"].get("name") == "stderr" and open("seen", "w").close()
        result = k.run(f'Console.WriteLine("asleep"); {sleep}', at_output=k.interrupt, each=heard)
        assert result.reply["ename"] == INTERRUPTED and "restart the kernel" in result.text("stderr"), (result.reply, result.messages)
        assert k.run("1+1").value == "2"


def messages_that_cannot_be_trusted_are_dropped():
    with kernel() as k:
        connection = k.manager.get_connection_info()
        with zmq.Context() as context, context.socket(zmq.DEALER) as socket:
            socket.setsockopt(zmq.LINGER, 0)
            socket.connect(f"tcp://127.0.0.1:{connection['shell_port']}")
            message = k.client.session.msg("execute_request", {"code": 'System.IO.File.WriteAllText("forged", "")'})
            frames = k.client.session.serialize(message)
            forged = [frames[0], b"0" * 64, *frames[2:]]
            for parts in [forged, frames[:4], frames[:2], [b""], [b"<IDS|MSG>"], [b"noise"] * 9, [*frames[:5], b"{}"], [frames[0], b"", *frames[2:]]]:
                socket.send_multipart(parts)
            not_a_message = k.client.session.serialize(message)
            not_a_message[2:6] = [b"[]", b"{}", b"{}", b"\xff"]
            not_a_message[1] = k.client.session.sign(not_a_message[2:6])
            socket.send_multipart(not_a_message)
            # Messages of one socket are taken in order: when this one is answered, the others have been dropped.
            socket.send_multipart(k.client.session.serialize(k.client.session.msg("kernel_info_request", {})))
            assert b"kernel_info_reply" in b"".join(socket.recv_multipart())
        assert k.run("1+1").value == "2"
        assert not os.path.exists("forged")


def a_message_that_comes_again_is_dropped():
    with kernel() as k:
        code = 'System.IO.File.AppendAllText("runs", "x");'
        frames = k.client.session.serialize(k.client.session.msg("execute_request", {"code": code}))
        for port in ["shell_port", "control_port", "shell_port"]:
            with zmq.Context() as context, context.socket(zmq.DEALER) as socket:
                socket.setsockopt(zmq.LINGER, 0)
                socket.connect(f"tcp://127.0.0.1:{k.manager.get_connection_info()[port]}")
                ask = k.client.session.serialize(k.client.session.msg("kernel_info_request", {}))
                for parts in [frames, frames, frames, ask]:
                    socket.send_multipart(parts)
                # Messages of one socket are taken in order.
                while b"kernel_info_reply" not in b"".join(socket.recv_multipart()):
                    pass
        assert open("runs").read() == "x"


def what_is_no_text_is_refused_or_shown_as_such():
    with kernel() as k:
        for content in [b'{"code": "\\ud800"}', b'{"code": "\xff"}', b'{"code": "1", "\\udfff": 1}']:
            header = k.client.session.msg_header("execute_request")
            frames = [k.client.session.pack(header), b"{}", b"{}", content]
            k.client.shell_channel.socket.send_multipart([b"<IDS|MSG>", k.client.session.sign(frames), *frames])
            answer = k.ask("execute_reply", header["msg_id"])
            assert answer["status"] == "error" and "no text" in answer["evalue"], answer
        assert k.run('Console.Write("\\ud800x");').text() == "\ufffdx"
        assert k.run('"\\ud800"').value == "\ufffd"
        assert k.run('throw new Exception("\\ud800");').reply["evalue"] == "\ufffd"


def code_nested_too_deeply_is_refused():
    with kernel() as k:
        open("deep.csx", "w").write("(" * 100_000)
        for code in ["(" * 100_000 + "1" + ")" * 100_000, "List<" * 100_000, "1 is " + "not " * 100_000 + "1", "[" * 100_000,
                     "/// " + "<a>" * 100_000 + "\nint x;", "1" + " ?? 1" * 10_000, "x => " * 10_000 + "1"]:
            answer = k.run(code)
            assert answer.reply["ename"] == "CellError" and "divide it" in answer.reply["evalue"] or "tags" in answer.reply["evalue"], answer.reply
            assert k.ask("is_complete_reply", k.client.is_complete(code))["status"] == "invalid"
            for ask in [k.complete, k.inspect]:
                assert ask(code, 50_000)["status"] == "error"
        assert "divide it" in k.run('#load "deep.csx"').reply["evalue"]
        assert k.run("(" * 300 + "1" + ")" * 300).value == "1"


def malformed_messages_do_not_end_the_kernel():
    """FUZZ_MESSAGES chooses how many; then every answer is to come within a second."""
    chosen = os.environ.get("FUZZ_MESSAGES")
    with kernel() as k, deaf_reader(k):
        k.client.stop_channels()
        fuzz = Fuzz(k, random.Random(2026))
        longest = 0
        for number in range(int(chosen or 500)):
            fuzz.send()
            if number % 25 == 0:
                begin = time.monotonic()
                assert fuzz.is_answered(), f"no answer on control after message {number}"
                longest = max(longest, time.monotonic() - begin)
        fuzz.close()
        assert k.is_alive()
        client = k.manager.client()
        client.start_channels()
        client.wait_for_ready(timeout=600)
        client.stop_channels()
        assert not chosen or longest < 1, longest
        if chosen:
            print(f"longest answer {longest:.3f} s, {k.resident_megabytes:.0f} MB", file=sys.stderr, flush=True)


def unknown_requests_are_refused_and_unknown_comms_closed():
    with kernel() as k:
        for kind in ["debug_request", "create_subshell_request"]:
            message = k.client.session.msg(kind, {})
            k.client.shell_channel.send(message)
            assert k.ask(kind.replace("request", "reply"), message["header"]["msg_id"])["status"] == "error"
        k.client.shell_channel.send(k.client.session.msg("comm_open", {"comm_id": "c", "target_name": "t", "data": {}}))
        until(lambda: k.client.get_iopub_msg(timeout=10)["msg_type"] == "comm_close")
        assert k.ask("comm_info_reply", k.client.comm_info())["comms"] == {}


def much_output_arrives_whole():
    with kernel() as k:
        result = k.run('var line = new string(\'x\', 99); for (var i = 0; i < 200_000; i++) Console.WriteLine(line);')
        assert result.status == "ok" and len(result.text()) == 20_000_000
        assert k.resident_megabytes < 800, k.resident_megabytes


def memory_grows_no_faster_than_the_number_of_cells():
    with kernel() as k:
        sizes = []
        for number in range(1, 602):
            assert k.run(f"var v{number % 7} = {number}; v{number % 7}").value == str(number)
            if number % 200 == 1:
                sizes.append(int(k.run("GC.GetTotalMemory(forceFullCollection: true)").value))
        assert k.run("v6").value == "601"
        first, second, third = [(later - earlier) / 2**20 for earlier, later in zip(sizes, sizes[1:])]
        assert third < 1.5 * second and third < 40, (first, second, third)


def a_crash_is_seen_and_restarted():
    with kernel() as k:
        assert k.run('Console.WriteLine("kept"); 7').value == "7"
        k.client.execute("int Down(int x) => Down(x + 1) + 1; Down(0)")
        until(lambda: not k.is_alive())
        k.manager.restart_kernel(now=True)
        k.client.wait_for_ready(timeout=30)
        assert k.run("1+1").value == "2"


def outputs_before_a_crash_are_kept():
    import nbformat
    from nbclient import NotebookClient
    from nbclient.exceptions import DeadKernelError
    cells = ['Console.WriteLine("kept");', "int Down(int x) => Down(x + 1) + 1; Down(0)"]
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells])
    try:
        NotebookClient(notebook, kernel_name=NAME, timeout=60).execute()
        raise AssertionError("The crash was not noticed.")
    except DeadKernelError:
        assert notebook.cells[0].outputs[0].text == "kept\n"


def a_notebook_is_executed_by_jupyter_s_client():
    import nbformat
    from nbclient import NotebookClient
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    NotebookClient(notebook, kernel_name=NAME, timeout=300, resources={"metadata": {"path": os.path.dirname(NOTEBOOK)}}).execute()
    nbformat.write(notebook, NOTEBOOK)


def completion_knows_what_earlier_cells_declared():
    with kernel() as k:
        k.run("using System.Text; var temperature = 21.5; record Day(int Hour) { public int Next => Hour + 1; } var today = new Day(3);")
        assert k.complete("temper")["matches"] == ["temperature"]
        assert "Hour" in k.complete("today.")["matches"] and "Next" in k.complete("today.N")["matches"]
        assert k.complete("today.Ne\nvar after = 1;", 8)["matches"] == ["Next"]
        assert "Select" in k.complete("new[] { 1 }.Sel")["matches"]
        assert "CompareTo" in k.complete("new[] { 1 }.Select(abc => abc.Comp")["matches"]
        assert k.complete("new[] { 1 }.Select(abc => ab", 28)["matches"][0] == "abc"
        k.run("using static System.Math; using Text = System.Text.StringBuilder; var (left, right) = (1, 2); int Twice(int x) => 2 * x;")
        assert "Sqrt" in k.complete("Sq")["matches"] and "Text" in k.complete("Tex")["matches"]
        assert "right" in k.complete("righ")["matches"] and "Twice" in k.complete("Twi")["matches"]
        assert "StackFrame" in k.complete("using System.Diagnostics;\nStackFr")["matches"]
        nested = "class Inner : System.IO.StringWriter { void Go(int given) { var own = 1; "
        assert "GetStringBuilder" in k.complete(nested + "GetStr")["matches"] and "given" in k.complete(nested + "giv")["matches"]
        assert "Sqrt" in k.complete(nested + "Sq")["matches"] and "own" in k.complete(nested + "ow")["matches"]
        k.run("string temperature;")
        assert k.complete("temper")["metadata"]["_jupyter_types_experimental"][0]["signature"] == "string temperature"
        k.run("double temperature;")
        assert "Collections" in k.complete("using System.Coll")["matches"]
        assert "StringBuilder" in k.complete("new Str")["matches"] and "foreach" in k.complete("fore")["matches"]
        assert k.complete('"temper')["matches"] == [] and k.complete("// temper")["matches"] == []
        assert k.complete("#!t")["matches"] == ["#!time"]
        # Positions count code points, not 16-bit units.
        smile = 'var s = "😀"; temper'
        answer = k.complete(smile)
        assert (answer["cursor_start"], answer["cursor_end"]) == (len(smile) - 6, len(smile)), answer
        details = answer["metadata"]["_jupyter_types_experimental"][0]
        assert details["type"] == "instance" and details["signature"] == "double temperature", details


def inspection_shows_signature_and_documentation():
    with kernel() as k:
        k.run("/// <summary>Half of <paramref name=\"x\"/>.</summary>\n/// <returns>A whole number.</returns>\nint Half(int x) => x / 2;")
        for code, position in [("Half", 4), ("Half(8)", 2), ("Half(", 5), ("Half(Half(1), ", 14)]:
            answer = k.inspect(code, position)
            assert answer["found"] and "int Half(int x)" in answer["data"]["text/plain"], (code, answer)
            assert "Half of x." in answer["data"]["text/plain"] and "`x`" in answer["data"]["text/markdown"], answer
            assert "A whole number." in answer["data"]["text/plain"], answer
        assert "IEnumerable<TResult>" in k.inspect('"abc".Select', 12)["data"]["text/plain"]
        assert not k.inspect("nothingOfThatName", 4)["found"]


def the_library_is_completed_and_documented():
    with kernel() as k:
        assert k.run(f'#load "{SETUP}"\nusing TorchSharp;').status == "ok"
        assert "Linear" in k.complete("torch.nn.Lin")["matches"]
        shown = k.inspect("torch.nn.Linear(3, 4)", 12)["data"]["text/plain"]
        assert "Linear" in shown and len(shown.split("\n\n")) > 1, shown
        # A function that inherits its text from a method.
        inherited = k.inspect("torch.matmul", 8)["data"]["text/plain"]
        assert len(inherited.split("\n\n")) > 1, inherited


def the_kernel_ends_when_asked_and_when_its_front_end_is_gone():
    with kernel() as k:
        process = k.process_id
        k.client.execute('Console.WriteLine("begun"); while (true) { }')
        until(lambda: k.client.get_iopub_msg(timeout=60)["msg_type"] == "stream")
        k.client.shutdown()
        until(lambda: not k.is_alive())
        assert not os.path.exists(f"/proc/{process}") or k.manager.provisioner.process.returncode == 0
    front_end = "import os, signal; from kernel_client import kernel\nwith kernel() as k: print(k.process_id, flush=True); os.kill(os.getpid(), signal.SIGKILL)"
    orphan = subprocess.run(
        [sys.executable, "-c", front_end], cwd=os.path.dirname(os.path.abspath(__file__)), stdout=subprocess.PIPE, text=True).stdout.strip()
    until(lambda: not os.path.exists(f"/proc/{orphan}") or " Z " in open(f"/proc/{orphan}/stat").read())


def the_suite_that_jupyter_has_for_kernels_passes():
    import unittest
    import kernel_suite
    result = unittest.TextTestRunner(stream=open(os.devnull, "w")).run(unittest.defaultTestLoader.loadTestsFromModule(kernel_suite))
    assert result.testsRun == 12 and result.wasSuccessful(), result.failures + result.errors


# The longest first.
SCENARIOS = [
    output_goes_on_without_a_reader_that_does_not_read, the_kernel_ends_when_asked_and_when_its_front_end_is_gone, cells_are_interrupted, a_library_that_does_not_return_is_told_of,
    memory_grows_no_faster_than_the_number_of_cells, malformed_messages_do_not_end_the_kernel,
    code_nested_too_deeply_is_refused, an_interrupt_stays_with_the_cell_that_it_was_for, a_cell_is_interrupted_before_its_code_runs,
    a_reader_that_does_not_read_holds_up_no_request, a_message_that_comes_again_is_dropped, what_is_no_text_is_refused_or_shown_as_such,
    the_suite_that_jupyter_has_for_kernels_passes, a_notebook_is_executed_by_jupyter_s_client,
    an_endless_printer_is_interrupted, much_output_arrives_whole, the_library_is_completed_and_documented, outputs_before_a_crash_are_kept,
    a_crash_is_seen_and_restarted, output_comes_while_the_cell_runs, displays_are_shown_and_updated, errors_say_what_and_where,
    an_error_aborts_the_cells_sent_after_it, silent_cells_leave_no_trace, user_expressions_are_evaluated,
    reading_the_console_asks_the_front_end, messages_that_cannot_be_trusted_are_dropped,
    unknown_requests_are_refused_and_unknown_comms_closed, completion_knows_what_earlier_cells_declared,
    inspection_shows_signature_and_documentation,
]


def attempt(scenario):
    """Runs a scenario in a folder of its own."""
    folder = os.path.abspath(scenario.__name__)
    os.makedirs(folder, exist_ok=True)
    os.chdir(folder)
    try:
        scenario()
        failure = None
    except Exception:
        failure = traceback.format_exc()
    finally:
        os.chdir(os.pardir)
    print(json.dumps({"name": scenario.__name__, "failure": failure}), flush=True)


if __name__ == "__main__":
    SETUP, NOTEBOOK, *chosen = sys.argv[1:]
    with ProcessPoolExecutor(os.cpu_count()) as processes:
        for running in [processes.submit(attempt, scenario) for scenario in SCENARIOS if not chosen or scenario.__name__ in chosen]:
            running.result()
