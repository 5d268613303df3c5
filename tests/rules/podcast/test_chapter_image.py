"""chapter-image."""

from __future__ import annotations

from feedlint.rules.podcast.chapter_image import ChapterImage
from feedlint.testing import Case, chapter, rule_test

CASES = [
    Case("a picture", '"img": "https://a.invalid/1.jpg"'),
    Case("of another kind", '"img": "https://a.invalid/1.avif"'),
    Case("without an extension", '"img": "https://a.invalid/picture"'),
    Case("made by a program", '"img": "https://a.invalid/1.jpg?from=1.mp3"'),
    Case("the sound", '"img": "⟦https://a.invalid/1.mp3⟧"', says="by its extension .mp3"),
    Case("a page", '"img": "⟦https://a.invalid/1.HTML?a=b.jpg⟧"', says="extension .html"),
    Case("a transcript", '"img": "⟦https://a.invalid/1.vtt#a⟧"', says="extension .vtt"),
]
test_chapter_image = rule_test(ChapterImage, CASES, wrap=chapter)
