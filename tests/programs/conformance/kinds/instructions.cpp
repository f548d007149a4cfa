// SPDX-License-Identifier: MIT
// The instructions as BuildKit's line parser sees them: field "ast" of its records.
#include "core/text/gotext.h"
#include "tests/programs/conformance/kind.h"
#include "tests/programs/conformance/kinds/normalised.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace stagecraft::conformance {

using namespace Qt::StringLiterals;

namespace {

template <typename Items, typename Text>
QJsonArray texts(const Items &items, Text text)
{
    QJsonArray array;
    for (const auto &item : items)
        array.append(normalised(text(item)));
    return array;
}

QJsonArray argumentsOf(const Instruction &instruction)
{
    if (instruction.keyword != Keyword::Env && instruction.keyword != Keyword::Label)
        return texts(instruction.words, [](const Word &word) { return word.text; });
    QJsonArray array;
    for (const KeyValue &pair : instruction.keyValues) {
        array.append(normalised(pair.key.text));
        array.append(normalised(pair.value.text));
        array.append(instruction.keyValueForm == KeyValueForm::Equals ? u"="_s : QString());
    }
    return array;
}

QJsonArray heredocsOf(const Instruction &instruction)
{
    QJsonArray array;
    for (const Heredoc &heredoc : instruction.heredocs) {
        array.append(QJsonObject{{u"name"_s, normalised(heredoc.name)}, {u"fd"_s, heredoc.fileDescriptor},
            {u"expand"_s, heredoc.expand}, {u"chomp"_s, heredoc.chomp},
            {u"content"_s, normalised(heredoc.content)}});
    }
    return array;
}

// `instruction` as a record has it; a trigger has neither lines nor heredocs of its own.
QJsonObject described(const Instruction &instruction, bool isTrigger = false)
{
    QJsonObject object{{u"name"_s, normalised(instruction.keywordWord.text)},
        {u"original"_s, normalised(instruction.logical)}, {u"start"_s, isTrigger ? 0 : instruction.firstLine},
        {u"end"_s, isTrigger ? 0 : instruction.lastLine},
        {u"args"_s, instruction.trigger ? QJsonArray() : argumentsOf(instruction)}};
    if (instruction.isJson)
        object[u"json"_s] = true;
    if (!instruction.flags.empty())
        object[u"flags"_s] = texts(instruction.flags, [](const Flag &flag) { return flag.text; });
    if (!instruction.heredocs.empty() && !isTrigger)
        object[u"heredocs"_s] = heredocsOf(instruction);
    if (instruction.trigger)
        object[u"sub"_s] = described(*instruction.trigger, true);
    return object;
}

QJsonObject expectedFrom(QJsonObject object)
{
    object.remove(u"comments"_s);
    object[u"original"_s] = normalised(trimmedSpace(object[u"original"_s].toString()));
    QJsonArray heredocs = object.value(u"heredocs"_s).toArray();
    for (QJsonValueRef heredoc : heredocs) {
        QJsonObject changed = heredoc.toObject();
        changed[u"content"_s] = normalised(changed[u"content"_s].toString());
        heredoc = changed;
    }
    if (!heredocs.isEmpty())
        object[u"heredocs"_s] = heredocs;
    // BuildKit's node of an unknown keyword has one empty child, which stands for nothing in the file.
    if (keywordFrom(object.value(u"name"_s).toString()) == Keyword::Unknown
        && object.value(u"args"_s).toArray() == QJsonArray{QString()})
        object[u"args"_s] = QJsonArray();
    if (object.contains(u"sub"_s))
        object[u"sub"_s] = expectedFrom(object[u"sub"_s].toObject());
    return object;
}

QString shown(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<QStringList> differences(const Case &record)
{
    if (!record.record.contains(u"ast"_s))
        return std::nullopt;
    const QJsonArray expected = record.record[u"ast"_s].toArray();
    const auto instructions = record.tree().instructions();
    QStringList result;
    if (std::size_t(expected.size()) != instructions.size())
        result += u"%1 instructions instead of %2"_s.arg(instructions.size()).arg(expected.size());
    for (qsizetype i = 0; i < expected.size() && std::size_t(i) < instructions.size(); ++i) {
        const QJsonObject theirs = expectedFrom(expected[i].toObject());
        const QJsonObject ours = described(instructions[std::size_t(i)]);
        if (ours != theirs)
            result += u"%1 instead of %2"_s.arg(shown(ours), shown(theirs));
    }
    return result;
}

} // namespace

const Kind kinds::instructions{
    .name = "instructions",
    .question = "keyword, lines, flags, arguments, JSON form and heredocs of every instruction",
    .differences = &differences,
};

} // namespace stagecraft::conformance
