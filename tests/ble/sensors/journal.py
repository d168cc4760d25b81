"""The journal: what each sensor sent and did not send, so that a test knows the truth to the sample."""

import json
import time
from pathlib import Path


class Journal:
    """One JSON object a line, in the file `sent-NAME.jsonl` of the logs; tests/ble/README.md says what is in it."""

    def __init__(self, folder: Path, name: str):
        self.file = (folder / f"sent-{name}.jsonl").open("w", buffering=1)

    def write(self, what: str, **fields) -> None:
        line = {"at_unix_s": round(time.time(), 6), "what": what, **fields}
        self.file.write(json.dumps(line, separators=(",", ":")) + "\n")
