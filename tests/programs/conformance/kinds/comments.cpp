// SPDX-License-Identifier: MIT
// The comments that BuildKit attaches to an instruction: field "comments" of its "ast".
#include "tests/programs/conformance/kind.h"
#include "tests/programs/conformance/kinds/normalised.h"

#include <QJsonArray>

namespace stagecraft::conformance {

using namespace Qt::StringLiterals;

namespace {

std::optional<QStringList> differences(const Case &record)
{
    if (!record.record.contains(u"ast"_s))
        return std::nullopt;
    const QJsonArray expected = record.record[u"ast"_s].toArray();
    const auto instructions = record.tree().instructions();
    QStringList result;
    for (qsizetype i = 0; i < expected.size() && std::size_t(i) < instructions.size(); ++i) {
        QStringList theirs;
        for (const QJsonValue &comment : expected[i][u"comments"_s].toArray())
            theirs += comment.toString();
        QStringList ours;
        for (const Word &comment : instructions[std::size_t(i)].comments)
            ours += normalised(comment.text);
        if (ours != theirs) {
            result += u"line %1: [%2] instead of [%3]"_s.arg(
                QString::number(instructions[std::size_t(i)].firstLine), ours.join(u"; "_s),
                theirs.join(u"; "_s));
        }
    }
    return result;
}

} // namespace

const Kind kinds::comments{
    .name = "comments",
    .question = "the comments attached to every instruction",
    .differences = &differences,
};

} // namespace stagecraft::conformance
