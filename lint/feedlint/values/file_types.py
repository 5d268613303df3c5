"""Which media types the end of a file's name stands for.

Where a type has names that are not registered and that servers and podcast hosts write all
the same, they are among those that fit.
"""

from __future__ import annotations

from feedlint.values.iri import split

_MP4_SOUND = (
    *("audio/mp4", "audio/x-m4a", "audio/m4a"),
    *("audio/mp4a-latm", "audio/aac", "audio/x-m4b"),
)
#: The types by extension; the first is the one to write.
TYPES: dict[str, tuple[str, ...]] = {
    "mp3": ("audio/mpeg", "audio/mp3", "audio/x-mp3", "audio/mpeg3", "audio/x-mpeg", "audio/mpg"),
    "m4a": _MP4_SOUND,
    "m4b": _MP4_SOUND,
    "aac": ("audio/aac", "audio/aacp", "audio/x-aac", "audio/mp4"),
    "mp4": ("video/mp4", "audio/mp4", "video/x-mp4", "video/x-m4v", "application/mp4"),
    "m4v": ("video/x-m4v", "video/mp4", "video/m4v"),
    "mov": ("video/quicktime", "video/mov", "video/x-quicktime"),
    "avi": ("video/x-msvideo", "video/avi", "video/msvideo"),
    "wmv": ("video/x-ms-wmv",),
    "wma": ("audio/x-ms-wma",),
    "mpg": ("video/mpeg", "video/mpg"),
    "mpeg": ("video/mpeg", "audio/mpeg"),
    "mkv": ("video/x-matroska", "video/matroska"),
    "webm": ("video/webm", "audio/webm"),
    "flv": ("video/x-flv", "video/flv"),
    "ogg": ("audio/ogg", "application/ogg", "video/ogg", "audio/x-ogg", "audio/vorbis"),
    "oga": ("audio/ogg", "application/ogg"),
    "ogv": ("video/ogg", "application/ogg"),
    "opus": ("audio/ogg", "audio/opus", "application/ogg"),
    "flac": ("audio/flac", "audio/x-flac"),
    "wav": ("audio/wav", "audio/x-wav", "audio/vnd.wave", "audio/wave"),
    "jpg": ("image/jpeg", "image/jpg", "image/pjpeg"),
    "jpeg": ("image/jpeg", "image/jpg", "image/pjpeg"),
    "png": ("image/png", "image/x-png"),
    "gif": ("image/gif",),
    "webp": ("image/webp",),
    "avif": ("image/avif",),
    "svg": ("image/svg+xml",),
    "pdf": ("application/pdf", "application/x-pdf"),
    "epub": ("application/epub+zip",),
    "zip": ("application/zip", "application/x-zip-compressed", "application/x-zip"),
    "torrent": ("application/x-bittorrent",),
}
_KNOWN = frozenset(name for names in TYPES.values() for name in names)


def extension_of(address: str) -> str:
    """The extension of the file that an address names, in lower case; empty without one."""
    name = split(address).path.rpartition("/")[2]
    stem, dot, end = name.rpartition(".")
    return end.lower() if dot and stem else ""


def wanted(extension: str, media_type: str) -> str:
    """The type to write instead of one that does not fit an extension; empty where it fits."""
    types = TYPES.get(extension)
    given = media_type.partition(";")[0].strip().lower()
    # What nobody knows is a slip of another kind.
    if types is None or given in types or not (given in _KNOWN or given.startswith("text/")):
        return ""
    return types[0]
