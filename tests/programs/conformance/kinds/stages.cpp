// SPDX-License-Identifier: MIT
// The stages of an accepted file: field "stages" of BuildKit's records.
#include "core/syntax/instructions/views.h"
#include "tests/programs/conformance/kind.h"
#include "tests/programs/conformance/kinds/normalised.h"

#include <QJsonArray>

namespace stagecraft::conformance {

using namespace Qt::StringLiterals;

namespace {

QString described(const Stage &stage)
{
    const std::optional<FromView> from = asFrom(*stage.from);
    const QString image = from && from->image ? normalised(from->image->text) : QString();
    const QString platform = from && from->platform ? normalised(from->platform->value) : QString();
    const int lastLine =
        stage.instructions.empty() ? stage.from->lastLine : stage.instructions.back()->lastLine;
    return u"%1 from %2 for %3, lines %4-%5 to %6, %7 instructions, \"%8\""_s.arg(normalised(stage.name),
        image, platform, QString::number(stage.from->firstLine), QString::number(stage.from->lastLine),
        QString::number(lastLine), QString::number(stage.instructions.size()), normalised(stage.description));
}

QString described(const QJsonObject &stage)
{
    return u"%1 from %2 for %3, lines %4-%5 to %6, %7 instructions, \"%8\""_s.arg(stage[u"name"_s].toString(),
        normalised(stage[u"base"_s].toString()), normalised(stage[u"platform"_s].toString()),
        QString::number(stage[u"start"_s].toInt()), QString::number(stage[u"end"_s].toInt()),
        QString::number(stage[u"last_line"_s].toInt()),
        QString::number(stage[u"commands"_s].toArray().size()), normalised(stage[u"doc"_s].toString()));
}

std::optional<QStringList> differences(const Case &record)
{
    // BuildKit gives up at its first error; Stagecraft goes on.
    if (!record.record[u"stages"_s].isArray() || record.record[u"stages_error"_s].isObject()
        || record.record[u"parse_error"_s].isObject())
        return std::nullopt;
    const QJsonArray theirs = record.record[u"stages"_s].toArray();
    const std::vector<Stage> &ours = record.pipeline().stages();
    if (std::size_t(theirs.size()) != ours.size())
        return QStringList{u"%1 stages instead of %2"_s.arg(ours.size()).arg(theirs.size())};
    QStringList result;
    for (std::size_t i = 0; i < ours.size(); ++i) {
        const QString own = described(ours[i]);
        const QString expected = described(theirs[qsizetype(i)].toObject());
        if (own != expected)
            result += u"%1 instead of %2"_s.arg(own, expected);
    }
    return result;
}

} // namespace

const Kind kinds::stages{
    .name = "stages",
    .question = "name, base, platform, lines, instructions and description of every stage",
    .differences = &differences,
};

} // namespace stagecraft::conformance
