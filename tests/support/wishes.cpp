// SPDX-License-Identifier: MIT
#include "tests/support/wishes.h"

#include "core/edit/artifactedits.h"
#include "core/edit/instructionedits.h"
#include "core/edit/stagedeletion.h"
#include "core/edit/stageedits.h"
#include "core/edit/stageorder.h"
#include "core/edit/stagesplitting.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace stagecraft::test {

namespace {

/// The words of a wish: `name=value`, in single quotes where there are blanks.
class Wish {
public:
    explicit Wish(const QString &text)
    {
        static const QRegularExpression word(uR"((\w[\w-]*)(?:=(?:'([^']*)'|(\S*)))?)"_s);
        m_verb = text.section(u' ', 0, 0);
        for (const auto &match : word.globalMatch(text.section(u' ', 1))) {
            const QString value = match.captured(2).isEmpty() ? match.captured(3) : match.captured(2);
            m_values.insert(match.captured(1), QString(value).replace(u"\\n"_s, u"\n"_s));
        }
    }

    const QString &verb() const { return m_verb; }
    bool has(const QString &name) const { return m_values.contains(name); }
    QString text(const QString &name) const { return m_values.value(name); }
    int number(const QString &name, int fallback = -1) const
    {
        return has(name) ? m_values.value(name).toInt() : fallback;
    }
    QStringList list(const QString &name) const
    {
        return m_values.value(name).split(u',', Qt::SkipEmptyParts);
    }

    BaseWish base() const
    {
        if (has(u"base"_s))
            return {.kind = BaseKind::Stage, .image = {}, .stage = number(u"base"_s)};
        if (has(u"scratch"_s))
            return {.kind = BaseKind::Scratch, .image = {}};
        return {.kind = BaseKind::Image, .image = text(u"image"_s)};
    }
    ArtifactSource source() const
    {
        if (has(u"from"_s))
            return {.origin = ArtifactOrigin::Stage, .stage = number(u"from"_s), .image = {}};
        if (has(u"image"_s))
            return {.origin = ArtifactOrigin::Image, .image = text(u"image"_s)};
        return {.origin = ArtifactOrigin::Context, .image = {}};
    }
    RowPlace place() const { return {number(u"stage"_s), number(u"position"_s, 0)}; }

private:
    QString m_verb;
    QMap<QString, QString> m_values;
};

EditResult addedArtifact(const Analysis &analysis, const Wish &wish)
{
    return addArtifact(analysis,
        {.source = wish.source(),
            .sourceName = wish.text(u"name"_s),
            .target = wish.number(u"target"_s),
            .position = wish.number(u"position"_s),
            .paths = wish.list(u"paths"_s),
            .destination = wish.text(u"destination"_s),
            .chown = wish.text(u"chown"_s),
            .link = wish.has(u"link"_s)});
}

EditResult deletedInstructions(const Analysis &analysis, const Wish &wish)
{
    std::vector<int> indices;
    for (const QString &index : wish.list(u"instruction"_s))
        indices.push_back(index.toInt());
    return deleteInstructions(analysis, indices);
}

using Action = std::function<EditResult(const Analysis &, const Wish &)>;

const QHash<QString, Action> &actions()
{
    using A = const Analysis &;
    using W = const Wish &;
    static const QHash<QString, Action> table{
        {u"add"_s,
            [](A a, W w) {
                return addStage(a,
                    {w.text(u"name"_s), w.base(), w.text(u"platform"_s), w.text(u"body"_s),
                        w.number(u"before"_s)});
            }},
        {u"rename"_s,
            [](A a, W w) {
                return renameStage(a, w.number(u"stage"_s), w.text(u"name"_s));
            }},
        {u"delete"_s,
            [](A a, W w) {
                return deleteStage(
                    a, w.number(u"stage"_s), w.has(u"uses"_s) ? DeleteUses::Yes : DeleteUses::No);
            }},
        {u"move"_s,
            [](A a, W w) {
                return moveStage(a, w.number(u"stage"_s), w.number(u"index"_s));
            }},
        {u"move-before"_s,
            [](A a, W w) {
                return moveStageBefore(a, w.number(u"stage"_s), w.number(u"consumer"_s));
            }},
        {u"duplicate"_s,
            [](A a, W w) {
                return duplicateStage(a, w.number(u"stage"_s), w.text(u"name"_s));
            }},
        {u"paste-stages"_s,
            [](A a, W w) {
                return pasteStages(a, w.text(u"text"_s), w.number(u"before"_s));
            }},
        {u"base"_s,
            [](A a, W w) {
                return changeBase(a, w.number(u"stage"_s), w.base());
            }},
        {u"platform"_s,
            [](A a, W w) {
                return changePlatform(a, w.number(u"stage"_s), w.text(u"platform"_s));
            }},
        {u"split"_s,
            [](A a, W w) {
                return splitStage(a, w.number(u"stage"_s), w.number(u"position"_s), w.text(u"name"_s));
            }},
        {u"merge"_s,
            [](A a, W w) {
                return mergeIntoBase(a, w.number(u"stage"_s));
            }},
        {u"runtime"_s,
            [](A a, W w) {
                return splitIntoBuilderAndRuntime(
                    a, {w.text(u"name"_s), w.text(u"image"_s), w.list(u"paths"_s), w.text(u"destination"_s)});
            }},
        {u"artifact"_s, addedArtifact},
        {u"delete-artifact"_s,
            [](A a, W w) {
                return deleteArtifact(a, w.number(u"edge"_s));
            }},
        {u"delete-context"_s,
            [](A a, W w) {
                return deleteContextEdge(a, w.number(u"edge"_s));
            }},
        {u"artifact-source"_s,
            [](A a, W w) {
                return changeArtifactSource(a, w.number(u"edge"_s), w.source());
            }},
        {u"artifact-target"_s,
            [](A a, W w) {
                return changeArtifactTarget(
                    a, w.number(u"edge"_s), w.number(u"target"_s), w.number(u"position"_s));
            }},
        {u"insert"_s,
            [](A a, W w) {
                return insertInstructions(a, w.place(), w.text(u"text"_s));
            }},
        {u"paste"_s,
            [](A a, W w) {
                return pasteInstructions(a, w.place(), w.text(u"text"_s));
            }},
        {u"replace"_s,
            [](A a, W w) {
                return replaceInstruction(a, w.number(u"instruction"_s), w.text(u"text"_s));
            }},
        {u"delete-row"_s, deletedInstructions},
        {u"duplicate-row"_s,
            [](A a, W w) {
                return duplicateInstruction(a, w.number(u"instruction"_s));
            }},
        {u"move-row"_s,
            [](A a, W w) {
                return moveInstruction(a, w.number(u"instruction"_s), w.place());
            }},
    };
    return table;
}

} // namespace

EditResult carryOut(const Analysis &analysis, const QString &text)
{
    const Wish wish(text);
    const auto action = actions().constFind(wish.verb());
    if (action == actions().cend())
        return std::unexpected(Message{.source = "Unknown wish %1", .arguments = {wish.verb()}});
    return (*action)(analysis, wish);
}

QString randomWish(const std::function<int(int)> &choose)
{
    const QStringList patterns{
        u"add name=new%1 image=debian:12"_s,
        u"add name=new%1 base=%2 before=%3"_s,
        u"rename stage=%2 name=name%1"_s,
        u"delete stage=%2"_s,
        u"delete stage=%2 uses"_s,
        u"move stage=%2 index=%3"_s,
        u"duplicate stage=%2"_s,
        u"paste-stages text='FROM alpine AS pasted\\nRUN a'"_s,
        u"base stage=%2 base=%3"_s,
        u"base stage=%2 image=busybox:1.36"_s,
        u"platform stage=%2 platform=linux/arm64"_s,
        u"platform stage=%2"_s,
        u"split stage=%2 position=%3"_s,
        u"merge stage=%2"_s,
        u"runtime image=alpine:3.19 paths=/app/a"_s,
        u"artifact from=%2 target=%3 paths=/a%1 destination=/b"_s,
        u"artifact image=nginx:1.27 target=%3 paths='/a b' destination=/c position=%2"_s,
        u"artifact target=%3 paths=x,y destination=/c"_s,
        u"delete-artifact edge=%2"_s,
        u"delete-context edge=%2"_s,
        u"artifact-source edge=%2 from=%3"_s,
        u"artifact-target edge=%2 target=%3"_s,
        u"insert stage=%2 position=%3 text='RUN echo %1'"_s,
        u"paste stage=%2 position=%3 text='run <<EOF\\necho %1\\nEOF\\nuser x'"_s,
        u"replace instruction=%3 text='RUN echo %1'"_s,
        u"delete-row instruction=%3"_s,
        u"duplicate-row instruction=%3"_s,
        u"move-row instruction=%3 stage=%2 position=%2"_s,
    };
    QString wish = patterns[choose(int(patterns.size()))];
    wish.replace(u"%1"_s, QString::number(choose(100)));
    wish.replace(u"%2"_s, QString::number(choose(5)));
    return wish.replace(u"%3"_s, QString::number(choose(9)));
}

} // namespace stagecraft::test
