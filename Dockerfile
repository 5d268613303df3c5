# docker build -t feedlint . && docker run --rm -v "$PWD:/work:ro" feedlint feed.xml
FROM python:3.13-slim AS build
COPY pyproject.toml README.md LICENSE /src/
COPY lint /src/lint
COPY schemas /src/schemas
COPY docs/feedlint.1 /src/docs/feedlint.1
RUN python -m venv /opt/feedlint && /opt/feedlint/bin/pip install --no-cache-dir '/src[http]'

FROM python:3.13-slim
# git, for --git and --since and for what a folder search passes by.
RUN apt-get update && apt-get install --yes --no-install-recommends git && rm -rf /var/lib/apt/lists/*
COPY --from=build /opt/feedlint /opt/feedlint
RUN useradd --create-home feedlint
USER feedlint
WORKDIR /work
ENTRYPOINT ["/opt/feedlint/bin/python", "-I", "-m", "feedlint"]
