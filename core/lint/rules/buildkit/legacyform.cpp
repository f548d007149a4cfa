// SPDX-License-Identifier: MIT
#include "core/lint/rules/buildkit/rules.h"
#include "core/lint/rules/buildkit/stagecommands.h"
#include "core/text/gotext.h"

#include <algorithm>

namespace stagecraft::rules {

namespace {

/// True if a quote that opened before `index` is still open there.
bool isInsideQuotes(QStringView text, qsizetype index, QChar escape)
{
    QChar open;
    for (qsizetype i = 0; i < index; ++i) {
        if (text[i] == escape && open != u'\'')
            ++i;
        else if (!open.isNull() && text[i] == open)
            open = QChar();
        else if (open.isNull() && (text[i] == u'"' || text[i] == u'\''))
            open = text[i];
    }
    return !open.isNull();
}

/// The text of one key=value that means the same as "key value". Without blanks nothing changes; a value with
/// blanks is put in quotes, or, where it has quotes of its own, its blanks are escaped.
std::optional<Fix> equalsFix(const SyntaxTree &tree, const Instruction &instruction)
{
    if (instruction.keyValues.size() != 1)
        return std::nullopt;
    const KeyValue &pair = instruction.keyValues.front();
    const QStringView value = pair.value.text;
    const auto isQuote = [&](QChar c) {
        return c == u'"' || c == u'\'' || c == tree.escape();
    };
    const bool hasBlanks = std::ranges::any_of(value, isUnicodeSpace);
    const bool hasQuotes = std::ranges::any_of(value, isQuote);
    // In the old form a quote in the key is a letter.
    if (value.isEmpty() || std::ranges::any_of(pair.key.text, isQuote)
        || pair.key.range.end >= pair.value.range.start)
        return std::nullopt;

    TextEdit edit({{pair.key.range.end, pair.value.range.start},
        hasBlanks && !hasQuotes ? QStringLiteral("=\"") : QStringLiteral("=")});
    bool isWhole = true;
    if (hasBlanks && !hasQuotes) {
        isWhole = edit.add({{pair.value.range.end, pair.value.range.end}, QStringLiteral("\"")});
    } else if (hasBlanks) {
        // Only where the text stands in the file as it is read.
        if (tree.textOf(pair.value.range) != value)
            return std::nullopt;
        for (qsizetype i = 0; i < value.size() && isWhole; ++i) {
            const qsizetype place = pair.value.range.start + i;
            const bool isEscaped = i > 0 && value[i - 1] == tree.escape();
            if (isUnicodeSpace(value[i]) && !isEscaped && !isInsideQuotes(value, i, tree.escape()))
                isWhole = edit.add({{place, place}, QString(tree.escape())});
        }
    }
    if (!isWhole)
        return std::nullopt;
    return Fix{{QT_TRANSLATE_NOOP("core", "Write %1=…"), {pair.key.text.toString()}}, edit};
}

void checkLegacyForm(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    for (const Stage &stage : analysis.pipeline->stages()) {
        for (const StageCommand &command : commandsOf(stage)) {
            const Instruction &instruction = *command.instruction;
            const bool setsPairs =
                instruction.keyword == Keyword::Env || instruction.keyword == Keyword::Label;
            if (!setsPairs || instruction.keyValueForm != KeyValueForm::Legacy)
                continue;
            const QString keyword = instruction.keywordWord.text.toString();
            Diagnostic &finding = sink.report(*command.place, {},
                {.source =
                        QT_TRANSLATE_NOOP("core", "%1 is written in the old form, without an equals sign."),
                    .arguments = {keyword},
                    .detail = QStringLiteral(
                        "\"%1 key=value\" should be used instead of legacy \"%1 key value\" format")
                        .arg(keyword)});
            finding.suppressionLine = command.suppressionLine();
            if (!command.isTrigger)
                finding.fix = equalsFix(analysis.tree(), instruction);
        }
    }
}

} // namespace

const Rule legacyKeyValueFormat{
    .id = u"LegacyKeyValueFormat",
    .family = RuleFamily::BuildKit,
    .severity = Severity::Warning,
    .keywords = {Keyword::Env, Keyword::Label},
    .title = QT_TRANSLATE_NOOP("core", "ENV or LABEL without an equals sign"),
    .why = QT_TRANSLATE_NOOP("core",
        "The old form takes all the rest of the line as one value, so a second pair on the line silently "
        "becomes "
        "part of the first. The form with the equals sign means what it looks like."),
    .noFix = QT_TRANSLATE_NOOP("core", "The value has quotes and runs over several lines."),
    .badExample = u"FROM alpine:3.22\nENV GREETING hello world\n",
    .goodExample = u"FROM alpine:3.22\nENV GREETING=\"hello world\"\n",
    .source = u"BuildKit LegacyKeyValueFormat",
    .check = &checkLegacyForm,
};

} // namespace stagecraft::rules
