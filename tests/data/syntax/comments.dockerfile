#!/usr/bin/env -S docker build -f
# escape=`
# Only the reader of check and syntax skips the first line, so the backslash is in force.

# base is the stage that all share.
# check=skip=all

FROM alpine AS base
  # indented
  #
RUN a \
# at the start of a line
    # indented \

    && b \
# at the end
ARG A=1 \
    B # no comment
#
# tools

FROM base AS tools
