# ENV, LABEL and ARG: quotes and escapes stay in the words, and ranges follow continued lines.
ARG TAG=3.22 IMAGE="alpine:$TAG" EMPTY= NONE
FROM $IMAGE
ENV A=1 B="2 3" C='4 5' D=6\ 7 E="a\"b" F=
ENV LONG="a \
b" \
    NEXT=c
ENV old form "of a" pair
LABEL "org.example.key"="value" 'other'=x
LABEL a=b c
ARG X="y z"
ARG "quoted"=1
ENV A
ENV =1
