# What can be wrong in a file: the rest of it stays in its place.
RUN before any stage
FRM alpine
FROM
FROM alpine AS 1st
FROM alpine AS ok
COPY one
ENV a=b c
EXPOSE
HEALTHCHECK NOTHING
SHELL text
MAINTAINER
STOPSIGNAL
\
VOLUME ["", "a"]
CMD \
