"""H035 html-unreachable-address."""

from __future__ import annotations

from feedlint.rules.html.html_unreachable_address import HtmlUnreachableAddress
from feedlint.testing import AS_HTML, Case, rule_test

SIGNED = "https://b.s3.amazonaws.com/a.png?X-Amz-Expires=300&amp;X-Amz-Signature=fe5f80f77d5fa3be"
CASES = [
    Case("public", '<img alt="" src="https://x.invalid/a.png"><a href="mailto:a@x.invalid">a</a>'),
    Case("to be followed at home", '<a href="http://localhost:8080/">open it</a>'),
    Case("a host that begins so", '<img alt="" src="https://10.x.invalid/a.png">'),
    Case("an at in the path", '<img alt="" src="https://x.invalid/@ada/a.png">'),
    Case("a signature of another kind", '<a href="https://x.invalid/?signature=ada">a</a>'),
    Case("a file", '<a href="⟦file:///home/ada/1.html⟧">a</a>', says="is a file of one machine"),
    Case("a drive", '<img alt="" src="⟦C:\\a.png⟧">', says="is a file of one machine"),
    Case("the machine", '<img alt="" src="⟦http://localhost:4000/a.png⟧">', says="of its author"),
    Case("the network", '<img alt="" src="⟦http://192.168.0.7/a.png⟧">', says="of its author"),
    Case("a password", '<a href="⟦https://ada:secret@x.invalid/⟧">a</a>', says="a password in it"),
    Case("signed", f'<img alt="" ⟦src="{SIGNED}"⟧>', says="is signed, and fails"),
]
test_html_unreachable_address = rule_test(HtmlUnreachableAddress, CASES, wrap=AS_HTML)
