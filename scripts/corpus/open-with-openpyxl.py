"""Reads paths, one a line; prints for each a JSON line: whether openpyxl opens it, or why not. None takes longer than the seconds given."""
import json
import signal
import sys
import warnings

import openpyxl

warnings.simplefilter("ignore")


def too_long(*_):
    raise TimeoutError("too long")


signal.signal(signal.SIGALRM, too_long)
for line in sys.stdin:
    path = line.rstrip("\n")
    try:
        signal.alarm(int(sys.argv[1]))
        openpyxl.load_workbook(path)
        state = "open"
    except Exception as problem:
        state = f"{type(problem).__name__}: {problem}"
    finally:
        signal.alarm(0)
    print(json.dumps([path, state]), flush=True)
