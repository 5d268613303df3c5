"""Where a generator that names itself keeps the address of the site, as of 2026-11.

What a generator writes into every entry is mended in its settings, not in the feed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.names import text_of

if TYPE_CHECKING:
    from feedlint.feeds.view import Feed

#: By a word of the generator's name or address, in small letters: the setting, and its place.
_SETTINGS = {
    "jekyll": "url in _config.yml",
    "octopress": "url in _config.yml",
    "hugo": "baseURL in hugo.toml",
    "pelican": "SITEURL in publishconf.py",
    "eleventy": "metadata.base in the options of the feed plugin",
    "11ty": "metadata.base in the options of the feed plugin",
    "hexo": "url in _config.yml",
    "zola": "base_url in config.toml",
    "nikola": "SITE_URL in conf.py",
    "gatsby": "siteMetadata.siteUrl in gatsby-config.js",
    "astro": "site in astro.config.mjs",
    "docusaurus": "url in docusaurus.config.js",
    "mkdocs": "site_url in mkdocs.yml",
    "ablog": "blog_baseurl in conf.py",
    "sphinx": "html_baseurl in conf.py",
    "lektor": "url in the project's .lektorproject file",
    "middleman": "the blog's address in feed.xml.builder",
    "wordpress": "Site Address under Settings, General",
    "ghost": "url in config.production.json",
    "drupal": "$base_url in settings.php",
    "typo3": "base in the site's config.yaml",
    "mediawiki": "$wgServer in LocalSettings.php",
    "gitea": "ROOT_URL in app.ini",
    "forgejo": "ROOT_URL in app.ini",
    "gitlab": "external_url in gitlab.rb",
    "cgit": "clone-prefix and virtual-root in cgitrc",
    "trac": "base_url in trac.ini",
}


def setting(feed: Feed) -> str:
    """Where the feed's generator keeps the site's address; empty where nobody knows."""
    found = feed.head.first("generator")
    if found is None:
        return ""
    words = f"{text_of(found.node)} {found.node.get('uri', '')}".lower()
    return next((place for name, place in _SETTINGS.items() if name in words), "")


def address_advice(feed: Feed) -> str:
    """What to do where the feed has another address than its site."""
    place = feed.once(setting, feed)
    if place:
        return f"set {place} to the address under which the site is published"
    return "set the site's address in the settings of what writes the feed"


def known(words: str) -> str:
    """The generator that these words name, of those that are known here; '' for any other."""
    lowered = words.lower()
    return next((name for name in _SETTINGS if name in lowered), "")
