// SPDX-License-Identifier: MIT
// Any bytes as a Dockerfile: reading it, analysing it, checking it and editing it must neither crash nor
// lose anything. The same promises as in the tests, on files that nobody thought of.
#include "core/lint/linter.h"
#include "core/text/fileformat.h"
#include "tests/support/lossless.h"
#include "tests/support/wishes.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace stagecraft;
using namespace stagecraft::test;

namespace {

constexpr int kMostWishes = 4;
/// Longer ones find nothing that shorter ones do not, only later.
constexpr std::size_t kLongestFile = 4096;

void require(bool isTrue, const QString &story)
{
    if (isTrue)
        return;
    std::fprintf(stderr, "%s\n", qPrintable(story));
    std::abort();
}

/// Numbers out of the last bytes of the file, so that what is found is found again with the same file.
class Choices {
public:
    explicit Choices(QByteArrayView bytes) : m_bytes(bytes) { }

    int operator()(int end)
    {
        if (m_bytes.isEmpty())
            return 0;
        const int byte = quint8(m_bytes.back());
        m_bytes.chop(1);
        return byte % end;
    }

private:
    QByteArrayView m_bytes;
};

void edit(AnalysisPointer analysis, Choices choices)
{
    for (int i = 0; i < kMostWishes; ++i) {
        const QString wish = randomWish([&choices](int end) { return choices(end); });
        const EditResult result = carryOut(*analysis, wish);
        if (!result)
            continue;
        const QString before = analysis->text();
        const QString after = result->edit.appliedTo(before);
        const QString story = before + u"\n===== "_s + wish + u'\n' + after;
        const AnalysisPointer now = analyse(after);
        require(lossIn(now->tree()).isEmpty(), story);
        require(now->pipeline->errors().size() <= analysis->pipeline->errors().size(), story);
        require(!now->pipeline->firstError() || analysis->pipeline->firstError(), story);
        require(result->edit.invertedFor(before).appliedTo(after) == before, story);
        analysis = now;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto bytes =
        QByteArray(reinterpret_cast<const char *>(data), qsizetype(std::min(size, kLongestFile)));
    const auto file = decodeFile(bytes);
    if (!file)
        return 0;
    require(encodeFile(file->text, file->format) == bytes, u"The bytes are not written back."_s);
    const AnalysisPointer analysis = analyse(file->text);
    const QString loss = lossIn(analysis->tree());
    require(loss.isEmpty(), loss);
    lint(*analysis);
    edit(analysis, Choices(bytes));
    return 0;
}
