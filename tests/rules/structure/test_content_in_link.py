from feedlint.rules.structure.content_in_link import ContentInLink
from feedlint.testing import Case, entry, rule_test

CASES = [
    Case(
        "link", "<link href='/'> ⟦https://a.invalid/⟧ </link>", says="the text 'https://a.invalid/'"
    ),
    Case("category", "<category term='a'>⟦b⟧</category>", says="of a category means nothing"),
    Case("white space", "<link href='/'>\n</link><category term='a'> </category>"),
    Case("an extension", '<category term="a"><x:y xmlns:x="urn:x">b</x:y></category>'),
    Case("empty", '<category term="a"/>'),
]
test_content_in_link = rule_test(ContentInLink, CASES, wrap=entry)
