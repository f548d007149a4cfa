# escape=\
# A byte order mark, and carriage returns at the ends of lines.
FROM alpine \
  AS base

RUN <<end
a
end
ENV A=1 \

    B=2
COPY ab /c
