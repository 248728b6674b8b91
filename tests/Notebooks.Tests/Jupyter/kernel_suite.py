"""The test suite that Jupyter has for kernels, with samples in C#."""
import unittest

import jupyter_kernel_test

from kernel_client import NAME


class CSharpKernelTests(jupyter_kernel_test.KernelTests):
    kernel_name = NAME
    language_name = "C#"
    file_extension = ".cs"
    code_hello_world = 'Console.WriteLine("hello, world");'
    code_stderr = 'Console.Error.WriteLine("oh");'
    completion_samples = [{"text": "Console.WriteL", "matches": {"WriteLine"}}, {"text": "Math.Sq", "matches": {"Sqrt"}}]
    complete_code_samples = ["1", "var x = 3;", "int F(int x) { return x; }", "#!time\n1", 'Console.WriteLine("a")']
    incomplete_code_samples = ["int F(int x) {", "var x = (1 +", "class C\n{\n    int x;", "/* comment"]
    invalid_code_samples = ["int F(int x) }", "1 + ;", "int 1x = ;;)"]
    code_generate_error = 'throw new Exception("failed");'
    code_execute_result = [{"code": "6 * 7", "result": "42"}, {"code": 'string.Concat("a", "b")', "result": "ab"}, {"code": "6 * 7", "result": "42"}]
    code_display_data = [{"code": 'display("text");', "mime": "text/plain"}, {"code": 'display(HTML("<b>bold</b>"));', "mime": "text/html"}]
    code_history_pattern = "6*7*"
    supported_history_operations = ("tail", "range", "search")
    code_inspect_sample = "Math.Sqrt"


if __name__ == "__main__":
    unittest.main()
