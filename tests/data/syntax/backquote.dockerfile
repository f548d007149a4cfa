# syntax=docker/dockerfile:1
# escape=`
# check=skip=JSONArgsRecommended;error=true
# The backquote continues lines and escapes characters; the backslash is a character.
FROM mcr.microsoft.com/windows/nanoserver:ltsc2022 AS `
  base
WORKDIR C:\app
COPY --chown="a `"b`" c" src\ C:\app\
ENV PATH="C:\tools;%PATH%" QUOTED=`"a` b
RUN dir C:\ `
    # comments may stand here
    && echo a ``
SHELL ["powershell", "-Command"]
RUN echo `

  done
