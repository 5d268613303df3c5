"""Dates that are a commit's own: good to know at most, and silent where the commit has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.generators.commits import Commit, make
from tests.generators.entries import HEAD, cgit, document_of

from feedlint.finding import Severity
from feedlint.rule import Witnesses
from feedlint.rules.meaning.feed_older_than_entry import FeedOlderThanEntry
from feedlint.rules.meaning.implausible_date import ImplausibleDate
from feedlint.rules.meaning.published_after_updated import PublishedAfterUpdated
from feedlint.testing import diagnose
from feedlint.witnesses.repository import Repository

if TYPE_CHECKING:
    from pathlib import Path

