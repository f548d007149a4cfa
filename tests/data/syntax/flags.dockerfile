# Flags: their names, values and ends, in all spellings.
FROM --platform=$BUILDPLATFORM alpine AS base
COPY --from=base --chown="a b":c --chmod=7\55 --link --exclude=*.md -- --a /b
COPY --fr\
om=ba\
se a b
RUN --mount=type=bind,from=base,source=/a,target=/b \
    --mount='type=cache,"target=/c,d"' \
    --network=none --security=insecure true --x
ADD --checksum=sha256:0 --keep-git-dir=true --unpack https://example.org/a.tar /
ADD --chown=ü a b
HEALTHCHECK --interval=30s --retries=3 CMD true
HEALTHCHECK --timeout=5 NONE
STOPSIGNAL --any 9
USER --x a
COPY --chwon=a b c
COPY --from="a b
