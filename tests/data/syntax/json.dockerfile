# Arrays of strings, and what is almost one.
FROM scratch
CMD ["a", "b c", "\"\u00e9\\"]
ENTRYPOINT [ ]
ENTRYPOINT ["a", \
  # a comment
  "b"]
RUN ['a']
RUN ["a",]
RUN ["a"] b
RUN [a]
RUN ["\x"]
COPY ["a b", "c/"]
COPY ["a b", "c/"
VOLUME ["/a", "/b"]
VOLUME [/a, /b]
SHELL ["/bin/sh", "-c"]
HEALTHCHECK CMD ["a"]
ONBUILD ENTRYPOINT ["a"]
EXPOSE ["80"]
CMD [1, "a"]
