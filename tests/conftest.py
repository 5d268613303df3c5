"""Fixtures that several test modules use."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import settings

# A run says the same twice; what chance finds is looked for by tools/fuzz.py.
settings.register_profile("feedlint", derandomize=True)
settings.load_profile("feedlint")

# A shell starts what runs in the background with interrupts ignored, and the processes that
# tests start and interrupt would inherit that.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

CHECKOUT = Path(__file__).resolve().parent.parent
SHARED = CHECKOUT.parent / "shared"


@pytest.fixture(scope="session")
def checkout() -> Path:
    """The root of the project."""
    return CHECKOUT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of feeds that others wrote; it is no part of the project."""
    if not SHARED.is_dir():
        pytest.skip("the folder of other people's feeds is not beside this checkout")
    return SHARED


@pytest.fixture(scope="session")
def package_index(tmp_path_factory: pytest.TempPathFactory) -> None:
    """A package index that answers, for the tests that install something."""
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "hatchling"]
    folder = tmp_path_factory.mktemp("download")
    done = subprocess.run(command, cwd=folder, check=False, capture_output=True, text=True)
    if done.returncode:
        pytest.skip("no package index can be reached")
