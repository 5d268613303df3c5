"""The page's check without a server: an order on standard input, the answer on standard output.

For a Python that has no processes and no network, such as one compiled to WebAssembly. The
order is a JSON object: `text`, or `bytes` in base64; `name`; with `fix` the safe fixes are
applied, with `rule`, `line` and `column` that one. The answer is what the page's script gets
from `/check` and `/fix`. What is rarely needed, such as the XML Schemas, is imported when it is.
"""

from __future__ import annotations

import json
import sys
from base64 import b64decode

from feedlint.command.settings import Choices
from feedlint.page.checking import PASTED, Desk, Wish

#: Bytes of a feed.
SIZE = 10_000_000


def answer(order: dict[str, object], desk: Desk) -> dict[str, object]:
    """The answer to an order."""
    name = str(order.get("name") or PASTED)
    kind = "text" if "text" in order else "file"
    data = str(order["text"]).encode() if kind == "text" else b64decode(str(order["bytes"]))
    wish = Wish(kind, name, data, wants_html=True, wants_json=True)
    if order.get("rule"):
        place = str(order["rule"]), int(str(order["line"])), int(str(order["column"]))
        wish = wish._replace(at=place)
    elif order.get("fix"):
        wish = wish._replace(mend=True)
    told = desk.check(wish)._asdict()
    told["json"] = json.loads(told["json"]) if told["json"] else None
    return told


def main() -> None:
    """Answer one order a line, until there is none."""
    desk = Desk(Choices(is_isolated=True), SIZE)
    for line in sys.stdin:
        sys.stdout.write(f"{json.dumps(answer(json.loads(line), desk))}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
