// SPDX-License-Identifier: MIT
#include "core/edit/stagenames.h"

#include "core/text/ascii.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagecraft {

namespace {

bool canStandInName(QChar c)
{
    return isAsciiLower(c) || isAsciiDigit(c) || c == u'-' || c == u'_' || c == u'.';
}

bool isImageOf(const Pipeline &pipeline, const QString &name)
{
    return std::ranges::any_of(pipeline.externalImages(),
        [&](const ExternalImage &image) { return image.reference.compare(name, Qt::CaseInsensitive) == 0; });
}

bool isTaken(const Pipeline &pipeline, const QString &name, int exceptStage)
{
    return std::ranges::any_of(pipeline.stages(),
        [&](const Stage &stage) { return stage.index != exceptStage && stage.name == name; });
}

QString cleanedName(const QString &wanted)
{
    QString name;
    for (const QChar c : wanted.toLower())
        name += canStandInName(c) ? c : u'-';
    const auto firstLetter = std::ranges::find_if(name, isAsciiLower);
    name.remove(0, firstLetter - name.begin());
    return name.isEmpty() ? u"stage"_s : name;
}

} // namespace

std::optional<Message> refusalOfStageName(const Analysis &analysis, const QString &name, int stage)
{
    const QString lowered = name.toLower();
    if (lowered.isEmpty())
        return Message{QT_TRANSLATE_NOOP("core", "A stage's name cannot be empty.")};
    if (!isAsciiLower(lowered.front()) || !std::ranges::all_of(lowered, canStandInName)) {
        return Message{QT_TRANSLATE_NOOP("core",
                           "“%1” cannot be a stage's name: it must begin with a letter from a to "
                           "z and have only letters, digits, “-”, “_” and “.”."),
            {name}};
    }
    if (lowered == u"scratch" || lowered == u"context")
        return Message{
            QT_TRANSLATE_NOOP("core", "“%1” has a meaning of its own and cannot be a stage's name."), {name}};
    if (isTaken(*analysis.pipeline, lowered, stage))
        return Message{QT_TRANSLATE_NOOP("core", "There is a stage called %1 already."), {lowered}};
    if (isImageOf(*analysis.pipeline, lowered))
        return Message{QT_TRANSLATE_NOOP(
                           "core", "The file uses an image called %1; a stage of that name would hide it."),
            {lowered}};
    return std::nullopt;
}

QString freeStageName(const Analysis &analysis, const QString &wanted, const QStringList &alsoTaken)
{
    const QString name = cleanedName(wanted);
    const auto isFree = [&](const QString &candidate) {
        return !alsoTaken.contains(candidate) && !refusalOfStageName(analysis, candidate);
    };
    QString candidate = name;
    for (int number = 2; !isFree(candidate); ++number)
        candidate = name + u'-' + QString::number(number);
    return candidate;
}

QString suggestedStageName(const Analysis &analysis, int stage)
{
    const auto nameOf = [](StageRole role) {
        switch (role) {
        case StageRole::Runtime:
            return u"runtime"_s;
        case StageRole::Base:
            return u"base"_s;
        case StageRole::Test:
            return u"test"_s;
        case StageRole::Development:
            return u"dev"_s;
        case StageRole::Builder:
        case StageRole::Other:
            break;
        }
        return u"builder"_s;
    };
    const auto &stages = analysis.pipeline->stages();
    const bool exists = stage >= 0 && stage < int(stages.size());
    return freeStageName(analysis, nameOf(exists ? stages[std::size_t(stage)].role : StageRole::Builder));
}

} // namespace stagecraft
