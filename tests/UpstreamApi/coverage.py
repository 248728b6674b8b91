"""How many of upstream's public members the bundled TorchSharp has, by names and by overloads: python3 tests/UpstreamApi/coverage.py"""

import os
import re
from pathlib import Path

NAME = "TorchSharp-0.107.0.txt"
here = Path(__file__).resolve().parent
full = Path(os.environ.get("UPSTREAM_API_LISTS") or here.parents[2] / "shared" / "api") / NAME


def members(path, owner):
    return [line[len(owner) + 2:] for line in path.read_text().splitlines() if line.startswith(f"{owner}::") and "::protected" not in line]


def names(lines):
    # A method's name stands before the first parenthesis that is not a returned tuple's; a property's before its accessors.
    plain = [re.sub(r"^((static|virtual) )*\([^)]*\)", "", line) for line in lines]
    return {(re.search(r"(\w+)(<[^(]*>)?\(", line) or re.search(r"(\w+)(\[.*\])?( \{.*)?$", line)).group(1) for line in plain}


for owner in ("torch", "torch.Tensor", "torch.nn", "torch.nn.functional", "torch.optim", "torch.optim.lr_scheduler", "torch.linalg", "torch.fft", "torch.distributions"):
    ours, theirs = (members(path, f"TorchSharp.{owner}") for path in (here / "lists" / NAME, full))
    print(f"{owner}: {len(names(ours))} of {len(names(theirs))} names, {len(set(ours))} of {len(set(theirs))} overloads")
