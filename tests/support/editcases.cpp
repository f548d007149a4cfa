// SPDX-License-Identifier: MIT
#include "tests/support/editcases.h"

#include "core/edit/artifactedits.h"
#include "core/edit/instructionedits.h"
#include "core/edit/stagedeletion.h"
#include "core/edit/stageedits.h"
#include "core/edit/stageorder.h"
#include "core/edit/stagesplitting.h"
#include "tests/support/testdata.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>

#include <functional>

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

QString partText(const QStringList &lines, bool hasLastBreak)
{
    QString text;
    for (const QString &line : lines)
        text += line + u'\n';
    if (!hasLastBreak && text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

void addPart(EditCase &editCase, const QString &heading, const QStringList &lines)
{
    const QString name = heading.section(u',', 0, 0);
    const QString text = partText(lines, !heading.endsWith(", no last break"_L1));
    if (name == u"before")
        editCase.before = text;
    else if (name == u"after")
        editCase.after = text;
    else if (name == u"refused")
        editCase.refusal = text.trimmed();
    else
        editCase.wish = heading;
}

} // namespace

std::vector<EditCase> readEditCases(const QString &fileName)
{
    std::vector<EditCase> cases;
    QString heading;
    QStringList lines;
    const auto endPart = [&] {
        if (!heading.isEmpty())
            addPart(cases.back(), heading, lines);
        heading.clear();
        lines.clear();
    };
    const QString text = QString::fromUtf8(readFile(dataPath(u"edit/"_s + fileName)));
    for (const QString &line : text.chopped(1).split(u'\n')) {
        if (line.startsWith("##### "_L1)) {
            endPart();
            cases.push_back({.title = line.sliced(6), .before = {}, .wish = {}, .after = {}, .refusal = {}});
        } else if (line.startsWith("===== "_L1)) {
            endPart();
            heading = line.sliced(6);
        } else {
            lines += line;
        }
    }
    endPart();
    return cases;
}

EditResult carryOut(const Analysis &analysis, const QString &text)
{
    const Wish wish(text);
    const auto action = actions().constFind(wish.verb());
    if (action == actions().cend())
        return std::unexpected(Message{.source = "Unknown wish %1", .arguments = {wish.verb()}});
    return (*action)(analysis, wish);
}

} // namespace stagecraft::test
