"""The recipe for Spark in docs/scale.md does what it says, where Spark and Java are."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from typing import TYPE_CHECKING

import pytest

from tests.commands import BAD, GOOD, plain_environment
from tests.conftest import CHECKOUT

if TYPE_CHECKING:
    from pathlib import Path

pa = pytest.importorskip("pyarrow", reason="the extra `table` is not installed")
pq = pytest.importorskip("pyarrow.parquet", reason="the extra `table` is not installed")


@pytest.mark.skipif(find_spec("pyspark") is None, reason="pyspark is not installed")
@pytest.mark.skipif(find_spec("pandas") is None, reason="pandas is not installed")
@pytest.mark.skipif(shutil.which("java") is None, reason="java is not installed")
def test_the_recipe(tmp_path: Path) -> None:
    page = (CHECKOUT / "docs/scale.md").read_text(encoding="utf-8")
    (recipe,) = re.findall(r"```python\n(import pyarrow.*?)```", page, re.DOTALL)
    (tmp_path / "recipe.py").write_text(recipe, encoding="utf-8")
    bodies = [text.encode() for text in (GOOD, BAD)]
    pq.write_table(pa.table({"url": ["good", "bad"], "body": bodies}), tmp_path / "feeds.parquet")
    environment = plain_environment(PYSPARK_PYTHON=sys.executable)
    done = subprocess.run(
        [sys.executable, "recipe.py"],
        cwd=tmp_path,
        env={**environment, "SPARK_LOCAL_IP": "127.0.0.1", "TMPDIR": os.fspath(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    rows = pq.read_table(tmp_path / "findings").to_pylist()
    found = sorted((row["url"], row["rule"], row["status"]) for row in rows)
    assert found == [("bad", "id-not-iri", "ok"), ("good", "", "ok")]
