// SPDX-License-Identifier: MIT
#include "core/edit/runtimebase.h"

#include <QTest>

using namespace stagecraft;

class TestRuntimeBase : public QObject {
    Q_OBJECT

private slots:
    void whatARuntimeStartsFrom_data()
    {
        QTest::addColumn<QString>("builder");
        QTest::addColumn<QString>("runtime");
        const auto row = [](const char *builder, const char *runtime) {
            QTest::newRow(builder) << QString::fromLatin1(builder) << QString::fromLatin1(runtime);
        };
        row("golang:1.25-alpine", "alpine:3.22");
        row("rust:1", "alpine:3.22");
        row("registry.example/tools/cpp:7", "alpine:3.22");
        row("python:3.13", "python:3.13-slim");
        row("docker.io/library/python:3.13", "docker.io/library/python:3.13-slim");
        row("python:3.13-slim", "python:3.13-slim");
        row("node:22-alpine", "node:22-alpine");
        row("node", "node");
        row("ruby:3.4", "ruby:3.4-slim");
        row("php:8.4-fpm", "php:8.4-fpm");
        row("eclipse-temurin:21-jdk-alpine", "eclipse-temurin:21-jre-alpine");
        row("maven:3-eclipse-temurin-21", "eclipse-temurin:21-jre");
        row("mcr.microsoft.com/dotnet/sdk:9.0", "mcr.microsoft.com/dotnet/aspnet:9.0");
        // Of a digest no other image is known; of no image nothing.
        row("python@sha256:0123456789012345678901234567890123456789012345678901234567890123", "alpine:3.22");
        row("Not An Image", "alpine:3.22");
    }
    void whatARuntimeStartsFrom()
    {
        QFETCH(QString, builder);
        QTEST(proposedRuntimeBase(builder), "runtime");
    }
};

QTEST_APPLESS_MAIN(TestRuntimeBase)
#include "tst_runtimebase.moc"
