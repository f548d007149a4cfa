# ONBUILD holds an instruction with flags, pairs, JSON and here-documents of its own.
FROM alpine AS base
ONBUILD COPY --from=base --chown=a:b \
  src dst
onbuild env A="1 2" B=3
ONBUILD ENV legacy value = text
ONBUILD RUN --mount=type=cache,target=/c <<E cat
body
E
ONBUILD HEALTHCHECK --interval=1s CMD ["a"]
ONBUILD
ONBUILD --x RUN a
ONBUILD ONBUILD RUN a
ONBUILD UNKNOWN a b
ONBUILD CMD [1]
FROM base
