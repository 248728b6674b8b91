"""Executes notebooks with nbclient: `python3 execute_chapters.py FOLDER NOTEBOOK...` writes each, or FOLDER/NAME.error, to FOLDER."""
import os
import sys
from concurrent.futures import ProcessPoolExecutor

import nbformat
from nbclient import NotebookClient

from kernel_client import NAME

TIMEOUT = 300


def merge_streams(outputs):
    """A stream arrives in pieces; a front end shows them as one."""
    merged = []
    for output in outputs:
        if merged and output.output_type == "stream" and (merged[-1].output_type, merged[-1].get("name")) == ("stream", output.name):
            merged[-1].text += output.text
        else:
            merged.append(output)
    return merged


def execute(path, folder):
    notebook = nbformat.read(path, as_version=4)
    target = os.path.join(folder, os.path.basename(path))
    try:
        NotebookClient(notebook, kernel_name=NAME, timeout=TIMEOUT, resources={"metadata": {"path": os.path.dirname(path)}}).execute()
        for cell in notebook.cells:
            if cell.cell_type == "code":
                cell.outputs = merge_streams(cell.outputs)
        nbformat.write(notebook, target)
    except Exception as error:
        with open(target + ".error", "w") as file:
            file.write(str(error))


if __name__ == "__main__":
    with ProcessPoolExecutor(os.cpu_count()) as processes:
        list(processes.map(execute, sys.argv[2:], [sys.argv[1]] * len(sys.argv[2:])))
