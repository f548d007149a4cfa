// SPDX-License-Identifier: MIT
#include "core/model/pipeline.h"

#include <QTest>

using namespace stagecraft;
using namespace Qt::StringLiterals;

/// Which row of a stage an artifact comes from: what the graph draws its edge from.
class TestProducers : public QObject {
    Q_OBJECT

private slots:
    void theRowThatMakesAPath_data()
    {
        QTest::addColumn<QString>("stage"); // Its lines behind FROM, with " / " between them.
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("made"); // The line; empty: not known.

        const auto row = [](const char *name, const char *stage, const char *path, const char *made) {
            QTest::newRow(name) << QString::fromUtf8(stage) << QString::fromUtf8(path)
                                << QString::fromUtf8(made);
        };
        row("a build names its output", "WORKDIR /app / COPY . . / RUN go build -o myapp", "/app/myapp",
            "RUN go build -o myapp");
        row("a path written in full", "RUN make && cp x /out/tool / RUN true", "/out/tool",
            "RUN make && cp x /out/tool");
        row("a copy puts it there", "COPY conf.d /etc/app / RUN make", "/etc/app", "COPY conf.d /etc/app");
        row("a build around it", "WORKDIR /app / COPY . . / RUN npm run build", "/app/dist",
            "RUN npm run build");
        row("the last of several builds", "WORKDIR /app / RUN npm install / RUN npm run build", "/app/dist",
            "RUN npm run build");

        // Copied files are what a build starts from, seldom what it makes.
        row("a build before the last copy", "WORKDIR /app / COPY go.mod . / RUN make deps / COPY . .",
            "/app/lib", "RUN make deps");
        row("nothing but copies", "WORKDIR /app / COPY . .", "/app/dist", "COPY . .");

        // Folders that package managers fill.
        row("npm ci", "WORKDIR /srv / COPY package.json package-lock.json ./ / RUN npm ci",
            "/srv/node_modules", "RUN npm ci");
        row("npm ci before a build", "WORKDIR /srv / RUN npm ci / COPY . . / RUN npm run build",
            "/srv/node_modules", "RUN npm ci");
        row("yarn alone installs", "WORKDIR /srv / RUN yarn / RUN yarn build", "/srv/node_modules",
            "RUN yarn");
        row("composer", "WORKDIR /app / COPY . . / RUN composer install --no-dev / RUN make", "/app/vendor",
            "RUN composer install --no-dev");
        row("cargo", "WORKDIR /src / COPY . . / RUN cargo build --release", "/src/target/release/tool",
            "RUN cargo build --release");
        row("a virtual environment", "RUN python -m venv /opt/venv / RUN /opt/venv/bin/pip install flask",
            "/opt/venv", "RUN /opt/venv/bin/pip install flask");

        row("nothing near it", "RUN apk add git", "/srv/data", "");
    }

    void theRowThatMakesAPath()
    {
        QFETCH(QString, stage);
        QFETCH(QString, path);
        const QString text = u"FROM debian AS build\n"_s + stage.replace(u" / "_s, u"\n"_s)
            + u"\nFROM scratch\nCOPY --from=build "_s + path + u" /\n"_s;
        const auto pipeline = buildPipeline(parseDockerfile(text));
        QCOMPARE(pipeline->artifacts().size(), 1u);
        const int producer = pipeline->artifacts().front().producer;
        const QString made = producer < 0
            ? QString()
            : pipeline->stages()[0].instructions[std::size_t(producer)]->logical.toString();
        QTEST(made, "made");
    }
};

QTEST_APPLESS_MAIN(TestProducers)
#include "tst_producers.moc"
