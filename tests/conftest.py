"""Fixtures that several test modules use."""

from __future__ import annotations

from pathlib import Path

import pytest

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
