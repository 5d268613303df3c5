"""H029 html-decorative-handler."""

from __future__ import annotations

from feedlint.rules.html.html_decorative_handler import HtmlDecorativeHandler
from feedlint.rules.html.html_event_handler import HtmlEventHandler
from feedlint.testing import AS_HTML, Case, rule_test

CASES = [
    Case(
        "Blogger",
        '<a ⟦onblur="try {parent.deselectBloggerImageGracefully();} catch(e) {}"⟧ '
        'href="https://x.invalid/">a</a>',
        says="'onblur'",
    ),
    Case(
        "rollover",
        "<img alt='' src='https://x.invalid/' ⟦onmouseover=\"this.style.border='0'\"⟧>",
    ),
    Case("counting", "<a ⟦onclick=\"ga('send', 'x')\"⟧ href='https://x.invalid/'>a</a>"),
    Case("nothing", "<a ⟦onclick='return true;'⟧>a</a><a onclick='return false'>b</a>", "2 times"),
    Case("something", "<a onclick='show(1)'>a</a>"),
    Case("and more", "<a onclick='return show(1)'>a</a>"),
]
test_html_decorative_handler = rule_test(HtmlDecorativeHandler, CASES, wrap=AS_HTML)

OTHERS = [
    Case("decoration", "<a onclick='return true;'>a</a>"),
    Case("a program", "<a ⟦onclick='show(1)'⟧>a</a>"),
]
test_other_handlers = rule_test(HtmlEventHandler, OTHERS, wrap=AS_HTML)
