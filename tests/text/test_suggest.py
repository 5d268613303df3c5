"""The word that was probably meant."""

from __future__ import annotations

from difflib import get_close_matches

from hypothesis import given
from hypothesis import strategies as st

from feedlint.text.suggest import nearest

TABLE = ("title", "link", "content_html", "content_text", "date_published", "home_page_url", "é")
LETTERS = st.text("abcdefghilnoptu_é\u0469", max_size=20)


@given(word=st.one_of(LETTERS, st.sampled_from(TABLE).map(lambda word: word[1:])))
def test_nearest(word: str) -> None:
    """The look at letters leaves no word out that is near enough."""
    expected = get_close_matches(word, TABLE, n=1, cutoff=0.6)
    assert nearest(word, TABLE) == (expected[0] if expected else "")
