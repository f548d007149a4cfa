// SPDX-License-Identifier: MIT
// generate-dockerfile STAGES LINES: prints a Dockerfile of so many stages with so many lines each.
#include "tests/bench/speed/inputs.h"

#include <QFile>

#include <cstdio>

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fputs("type: generate-dockerfile STAGES LINES\n", stderr);
        return 2;
    }
    const QString text =
        stagecraft::bench::generatedFile(QByteArray(argv[1]).toInt(), QByteArray(argv[2]).toInt());
    QFile output;
    return output.open(stdout, QIODevice::WriteOnly) && output.write(text.toUtf8()) >= 0 ? 0 : 1;
}
