"""Feeds in millions, by Dask: `python -m feedlint.dask IN... OUT`.

    IN   Parquet files with a column of bytes, or WARC files; folders stand for the files in them
    OUT  a folder that is not there yet: `findings/` (a Parquet dataset) and `summary.parquet`

Without --scheduler the processors of this machine do the work. Needs the extra `dask`.
"""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from feedlint.pieces import Order, Piece, Sums

_ENDS = (".parquet", ".warc", ".warc.gz", ".warc.zst")
_USAGE = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; 0, or 2 where a piece, record or feed could not be linted."""
    parser = _parser()
    options = parser.parse_args(arguments)
    if os.path.lexists(options.out) and (not os.path.isdir(options.out) or os.listdir(options.out)):
        parser.error(f"{options.out} is there already; a run never adds to another one")
    try:
        from feedlint.pieces import Columns, Order, pieces_of, tidy
        from feedlint.table import Choice

        import_engine()
    except ImportError as error:
        parser.error(f"{error.name} is missing; do `pip install 'feedlint[dask]'` first")
    try:
        pieces = pieces_of(list(_files(options.inputs)))
    except (OSError, ValueError) as error:
        parser.error(str(error))
    if not pieces:
        parser.error("there is no Parquet and no WARC file in what is named")
    select = None if options.select is None else _split(options.select)
    ignore, plugins = (_split(text) for text in (options.ignore, options.plugins))
    choice = Choice(select, ignore, plugins=plugins)
    folder = os.path.abspath(os.path.join(options.out, "findings"))
    os.makedirs(folder, exist_ok=True)
    order = Order(folder, choice, options.timeout, Columns(options.url, options.body))
    results = list(_results(pieces, order, options))
    tidy(folder)
    return _tell(results, options.out)


def import_engine() -> None:
    """Raise ImportError where Dask is not installed."""
    import distributed  # noqa: F401  # the question is whether it is there


def _parser() -> ArgumentParser:
    parser = ArgumentParser(
        prog="python -m feedlint.dask",
        description=__doc__,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("inputs", metavar="IN", nargs="+")
    parser.add_argument("out", metavar="OUT")
    parser.add_argument("--scheduler", metavar="ADDRESS", help="of a cluster that runs already")
    parser.add_argument("--workers", metavar="N", type=int, help="processes, without --scheduler")
    parser.add_argument("--timeout", metavar="SECONDS", type=float, default=30.0, help="of a feed")
    parser.add_argument("--select", metavar="RULES", help="run these rules only, with commas")
    parser.add_argument("--ignore", metavar="RULES", default="", help="do not run these rules")
    parser.add_argument("--plugins", metavar="NAMES", default="", help="as in the configuration")
    parser.add_argument("--url", metavar="COLUMN", default="url", help="of Parquet (default: url)")
    parser.add_argument("--body", metavar="COLUMN", default="body", help="(default: body)")
    return parser


def _split(text: str) -> tuple[str, ...]:
    return tuple(filter(None, text.split(",")))


def _files(paths: Sequence[str]) -> Iterator[str]:
    for path in paths:
        if os.path.isdir(path):
            names = sorted(name for name in os.listdir(path) if name.endswith(_ENDS))
            yield from (os.path.abspath(os.path.join(path, name)) for name in names)
        else:
            yield os.path.abspath(path)


def _results(
    pieces: Sequence[Piece], order: Order, options: Namespace
) -> Iterator[tuple[Piece, Sums | str]]:
    """Each piece with what it came to, or why it came to nothing, as they end."""
    from distributed import as_completed

    from feedlint.pieces import lint_piece

    with _client(options) as client:
        futures: dict[Any, Piece] = {
            client.submit(lint_piece, piece, order, pure=False): piece for piece in pieces
        }
        for number, future in enumerate(as_completed(futures), 1):
            piece = futures[future]
            if future.status == "finished":
                yield piece, future.result()
            else:
                yield piece, str(future.exception())
            if sys.stderr.isatty():
                sys.stderr.write(f"\r{number:,} of {len(pieces):,} pieces")
    if sys.stderr.isatty():
        sys.stderr.write("\r\x1b[K")


def _client(options: Namespace) -> Any:
    import dask
    from distributed import Client, LocalCluster

    # Each worker has a process of its own that lints for it, and can be given up.
    # Its profiler stops each worker a hundred times a second for what nobody looks at here.
    dask.config.set(
        {"distributed.worker.daemon": False, "distributed.worker.profile.enabled": False}
    )
    if options.scheduler:
        return Client(options.scheduler)
    count = options.workers or os.cpu_count() or 1
    cluster = LocalCluster(n_workers=count, threads_per_worker=1, dashboard_address=None)
    return Client(cluster)


def _tell(results: Sequence[tuple[Piece, Sums | str]], out: str) -> int:
    """Write the summary, and say in a line each what there was and what went wrong."""
    from feedlint.summary import total, write_summary

    sums = total([found for _, found in results if not isinstance(found, str)])
    write_summary(os.path.join(out, "summary.parquet"), sums)
    failed = [(piece, found) for piece, found in results if isinstance(found, str)]
    for piece, reason in failed:
        _say(f"{piece.path}, piece {piece.number}: {reason}")
    listed = ", ".join(f"{n:,} {status}" for status, n in sorted(sums.feeds.items()))
    _say(f"{sum(sums.feeds.values()):,} feeds: {listed or 'none'}")
    if sums.passed_by:
        _say(f"{sums.passed_by:,} answers that are no feeds were passed by")
    if sums.bad:
        _say(f"{sums.bad:,} records could not be read; their rows have the status failed")
    is_whole = not failed and set(sums.feeds) <= {"ok"}
    return 0 if is_whole else _USAGE


def _say(words: str) -> None:
    from feedlint.output.common import complain

    complain(words)


if __name__ == "__main__":
    sys.exit(main())
