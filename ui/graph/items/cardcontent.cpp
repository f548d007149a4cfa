// SPDX-License-Identifier: MIT
#include "ui/graph/items/cardcontent.h"

#include "core/syntax/instructions/views.h"
#include "ui/common/quantities.h"

#include <QCoreApplication>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

struct Cards {
    Q_DECLARE_TR_FUNCTIONS(Cards)
};

constexpr qsizetype kLongestArgument = 200; ///< More is never seen on a card.
constexpr qsizetype kLongestToolTip = 1500;

QString joinedWords(std::span<const Word> words)
{
    QStringList texts;
    for (const Word &word : words)
        texts.append(word.text.toString());
    return texts.join(u' ');
}

std::vector<IconName> marksOf(const Instruction &instruction)
{
    std::vector<IconName> marks;
    const auto add = [&marks](IconName mark) {
        if (std::ranges::find(marks, mark) == marks.end())
            marks.push_back(mark);
    };
    for (const Mount &mount : mountsOf(instruction)) {
        const QStringView type = mount.type();
        if (type == "secret"_L1)
            add(IconName::Secret);
        else if (type == "ssh"_L1)
            add(IconName::Ssh);
        else if (type == "cache"_L1)
            add(IconName::Cache);
        else if (type == "bind"_L1)
            add(IconName::Mount);
    }
    return marks;
}

CardRow rowOfInstruction(const GraphContent &content, const Instruction &instruction)
{
    CardRow row;
    row.instruction = instruction.index;
    row.keyword = instruction.keyword;
    row.keywordText = instruction.keyword == Keyword::Unknown ? instruction.keywordWord.text.toString()
                                                              : nameOf(instruction.keyword).toString();
    row.argument = argumentText(instruction);
    if (instruction.keyword == Keyword::Run)
        row.marks = marksOf(instruction);
    row.badge = entryAt(content.instructionBadges, instruction.index);
    row.figure = entryAt(content.instructionFigures, instruction.index);
    return row;
}

QString stateText(const BuildFigure &figure, bool isBuildKnown)
{
    const QString time = figure.milliseconds >= 0 ? durationText(figure.milliseconds) : QString();
    const auto withTime = [&time](const QString &word) {
        return time.isEmpty() ? word : word + u" \u00B7 "_s + time;
    };
    switch (figure.state) {
    case FigureState::Waiting:
        return Cards::tr("waiting");
    case FigureState::Running:
        return withTime(Cards::tr("running"));
    case FigureState::Cached:
        return withTime(Cards::tr("cached"));
    case FigureState::Done:
        return time.isEmpty() ? Cards::tr("built") : time;
    case FigureState::Failed:
        return Cards::tr("failed");
    case FigureState::Cancelled:
        return Cards::tr("cancelled");
    case FigureState::None:
        break;
    }
    return isBuildKnown ? Cards::tr("not built") : QString();
}

QString baseText(const Pipeline &pipeline, const Stage &stage)
{
    QString base = stage.base.reference;
    if (stage.base.kind == BaseKind::Stage)
        base = pipeline.stages()[std::size_t(stage.base.stage)].displayName();
    else if (!stage.base.isKnown)
        base = pipeline.tree().textOf(stage.base.range).toString();
    const QString text = u"FROM "_s + base;
    return stage.platform.isEmpty() ? text : text + u" \u00B7 "_s + stage.platform;
}

QString figureText(const BuildFigure &figure)
{
    QStringList parts;
    if (figure.bytes >= 0)
        parts.append(byteText(figure.bytes));
    if (figure.milliseconds >= 0)
        parts.append(durationText(figure.milliseconds));
    if (parts.isEmpty())
        return {};
    const QString joined = parts.join(u", "_s);
    return figure.isOfLastBuild ? Cards::tr("Of the last build: %1").arg(joined) : joined;
}

QString html(const QString &text) { return text.toHtmlEscaped().replace(u'\n', u"<br>"_s); }

} // namespace

QString roleBadge(StageRole role)
{
    switch (role) {
    case StageRole::Builder:
        return Cards::tr("BUILD");
    case StageRole::Runtime:
        return Cards::tr("RUNTIME");
    case StageRole::Base:
        return Cards::tr("BASE");
    case StageRole::Test:
        return Cards::tr("TEST");
    case StageRole::Development:
        return Cards::tr("DEV");
    case StageRole::Other:
        break;
    }
    return Cards::tr("STAGE");
}

QString argumentText(const Instruction &instruction)
{
    QString text;
    const auto copy = asCopy(instruction);
    if (copy && copy->from && copy->destination)
        text = joinedWords(copy->sources) + u" \u2192 "_s + copy->destination->text.toString();
    else
        text = instruction.arguments.left(kLongestArgument).toString();
    // What runs says more than the word that ends it.
    if (instruction.keyword == Keyword::Run && !instruction.heredocs.empty())
        text += u' ' + instruction.heredocs.front().content.left(kLongestArgument).trimmed().toString();
    text.truncate(kLongestArgument);
    return text.simplified();
}

QString targetNoteOf(const Pipeline &pipeline, const Stage &stage)
{
    if (!stage.isTarget)
        return {};
    const bool isLast = std::size_t(stage.index) + 1 == pipeline.stages().size();
    return isLast ? Cards::tr("(final)") : Cards::tr("(target)");
}

CardContent cardContentOf(const GraphContent &content, int stageIndex)
{
    const Pipeline &pipeline = *content.analysis->pipeline;
    const Stage &stage = pipeline.stages()[std::size_t(stageIndex)];
    CardContent card;
    card.role = stage.role;
    card.badge = roleBadge(stage.role);
    card.name = stage.displayName();
    card.nameSuffix = targetNoteOf(pipeline, stage);
    card.base = baseText(pipeline, stage);
    card.figure = entryAt(content.stageFigures, stageIndex);
    card.size = card.figure.bytes >= 0 ? byteText(card.figure.bytes) : QString();
    card.state = stateText(card.figure, !content.stageFigures.empty() && !stage.isNeeded);
    card.lint = entryAt(content.stageBadges, stageIndex);
    card.rows.reserve(stage.instructions.size());
    for (const Instruction *instruction : stage.instructions) {
        card.rows.push_back(rowOfInstruction(content, *instruction));
        card.largestLayer = std::max(card.largestLayer, card.rows.back().figure.bytes);
    }
    return card;
}

QString rowToolTip(const GraphContent &content, const Instruction &instruction)
{
    const SyntaxTree &tree = content.analysis->tree();
    QString text = tree.textOf(instruction.range).left(kLongestToolTip).toString();
    if (instruction.range.size() > kLongestToolTip)
        text += u'\u2026';
    QString tip = u"<pre style='margin:0'>"_s + text.toHtmlEscaped() + u"</pre>"_s;
    const LintBadge badge = entryAt(content.instructionBadges, instruction.index);
    if (badge.count > 0)
        tip += u"<p style='margin:6px 0 0 0'>"_s + html(badge.text) + u"</p>"_s;
    const QString figure = figureText(entryAt(content.instructionFigures, instruction.index));
    if (!figure.isEmpty())
        tip += u"<p style='margin:6px 0 0 0'>"_s + html(figure) + u"</p>"_s;
    return tip;
}

QString stageToolTip(const GraphContent &content, int stageIndex)
{
    const Stage &stage = content.analysis->pipeline->stages()[std::size_t(stageIndex)];
    const SyntaxTree &tree = content.analysis->tree();
    QString tip = u"<b>"_s + html(stage.displayName()) + u"</b>"_s;
    if (!stage.description.isEmpty())
        tip += u"<br>"_s + html(stage.description);
    if (stage.from)
        tip += u"<pre style='margin:4px 0 0 0'>"_s
            + tree.textOf(stage.from->headRange).toString().toHtmlEscaped() + u"</pre>"_s;
    if (!stage.isNeeded)
        tip += u"<p style='margin:6px 0 0 0'>"_s + html(Cards::tr("The target does not need this stage."))
            + u"</p>"_s;
    const LintBadge badge = entryAt(content.stageBadges, stageIndex);
    if (badge.count > 0)
        tip += u"<p style='margin:6px 0 0 0'>"_s + html(badge.text) + u"</p>"_s;
    const QString figure = figureText(entryAt(content.stageFigures, stageIndex));
    if (!figure.isEmpty())
        tip += u"<p style='margin:6px 0 0 0'>"_s + html(figure) + u"</p>"_s;
    return tip;
}

} // namespace stagecraft
