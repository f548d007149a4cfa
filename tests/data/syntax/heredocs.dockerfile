# Here-documents of all forms: where they begin, what they hold and where they end.
FROM alpine:3.22 AS base
RUN <<one
#!/bin/sh
echo "# no comment" \
one
RUN cat <<-'two' 3<<three
	tabs in front
	two
the third
three
COPY --chmod=755 <<"four" <<fi\ve /usr/local/bin/
$A stays
four
$A is replaced
five
COPY a <<six \
  b \
  # a comment in between
  /c/
six
ONBUILD RUN << seven
cat
seven
RUN <<E"ight"
Eight
RUN ["<<nine"]
CMD <<ten
RUN cat <<eleven
no end
FROM base
