// SPDX-License-Identifier: MIT
#include "ui/graph/forms/commonimages.h"

#include <QtGlobal>

namespace stagecraft {

std::span<const CommonImage> commonImages()
{
    static constexpr CommonImage images[] = {
        {"alpine:3.22", QT_TRANSLATE_NOOP("CommonImages", "Small Linux with a shell and a package manager")},
        {"debian:13-slim", QT_TRANSLATE_NOOP("CommonImages", "Debian without documentation")},
        {"ubuntu:24.04", QT_TRANSLATE_NOOP("CommonImages", "Ubuntu with long-term support")},
        {"busybox:1.37", QT_TRANSLATE_NOOP("CommonImages", "A shell and small tools, hardly more")},
        {"gcr.io/distroless/static-debian12",
            QT_TRANSLATE_NOOP("CommonImages", "For static programs: no shell, no package manager")},
        {"gcr.io/distroless/base-debian12",
            QT_TRANSLATE_NOOP("CommonImages", "For programs that need the C library: no shell")},
        {"golang:1.25-alpine", QT_TRANSLATE_NOOP("CommonImages", "Go toolchain")},
        {"rust:1-slim", QT_TRANSLATE_NOOP("CommonImages", "Rust toolchain")},
        {"gcc:15", QT_TRANSLATE_NOOP("CommonImages", "C and C++ toolchain")},
        {"node:22-alpine", QT_TRANSLATE_NOOP("CommonImages", "Node.js and npm")},
        {"python:3.13-slim", QT_TRANSLATE_NOOP("CommonImages", "Python and pip")},
        {"eclipse-temurin:21-jdk", QT_TRANSLATE_NOOP("CommonImages", "Java: compiler and runtime")},
        {"eclipse-temurin:21-jre", QT_TRANSLATE_NOOP("CommonImages", "Java: runtime only")},
        {"maven:3-eclipse-temurin-21", QT_TRANSLATE_NOOP("CommonImages", "Java with Maven")},
        {"mcr.microsoft.com/dotnet/sdk:9.0", QT_TRANSLATE_NOOP("CommonImages", ".NET: compiler and runtime")},
        {"mcr.microsoft.com/dotnet/aspnet:9.0", QT_TRANSLATE_NOOP("CommonImages", ".NET: runtime only")},
        {"php:8.4-fpm-alpine", QT_TRANSLATE_NOOP("CommonImages", "PHP for a web server")},
        {"ruby:3.4-slim", QT_TRANSLATE_NOOP("CommonImages", "Ruby and Bundler")},
        {"nginx:1.29-alpine", QT_TRANSLATE_NOOP("CommonImages", "Web server for static files")},
    };
    return images;
}

QStringList imagesToOffer(const QStringList &localImages)
{
    QStringList references;
    for (const CommonImage &image : commonImages())
        references.append(QString::fromLatin1(image.reference));
    references.append(QStringLiteral("scratch"));
    references.append(localImages);
    references.removeDuplicates();
    return references;
}

} // namespace stagecraft
