// SPDX-License-Identifier: MIT
#include "core/model/build/producers.h"

#include "core/model/values/workpath.h"
#include "core/syntax/instructions/views.h"
#include "core/text/wordsearch.h"

#include <algorithm>
#include <span>

namespace stagecraft {

namespace {

/// Characters of text to look through in all; more would cost more than the answer is worth.
constexpr qsizetype kBudget = 16 * 1024 * 1024;

/// How sure it is that an instruction makes a path. Copied folders around it are seldom where it comes from:
/// what is copied is what a build starts from.
enum Likelihood { None, Copied, Around, Named, Exact };

constexpr QStringView kBuildWords[] = {u"build", u"make", u"install", u"publish", u"package", u"compile",
    u"bundle", u"generate", u"export", u"mvn", u"gradle", u"unzip", u"tar", u"mkdir", u"cp", u"mv", u"curl",
    u"wget", u"yarn"};

/// A folder that is filled by commands which do not name it.
struct FilledFolder {
    QStringView name;
    std::span<const QStringView> commands;
};

constexpr QStringView kNodeCommands[] = {u"npm ci", u"npm install", u"npm i", u"yarn install", u"yarn add",
    u"yarn", u"pnpm install", u"pnpm i", u"pnpm add", u"bun install"};
constexpr QStringView kVendorCommands[] = {u"composer install", u"composer update", u"composer require",
    u"go mod vendor", u"bundle install", u"cargo vendor"};
constexpr FilledFolder kFilledFolders[] = {{u"node_modules", kNodeCommands}, {u"vendor", kVendorCommands}};

bool isInside(QStringView path, QStringView folder)
{
    if (folder == u"/")
        return true;
    return path.startsWith(folder) && (path.size() == folder.size() || path[folder.size()] == u'/');
}

bool isPathCharacter(QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.'; }

/// True if `text` holds `word` with nothing of a name around it.
bool names(QStringView text, QStringView word)
{
    if (word.isEmpty())
        return false;
    for (qsizetype at = placeOf(word, text); at >= 0; at = placeOf(word, text, at + 1)) {
        const qsizetype end = at + word.size();
        const bool startsThere = at == 0 || !isPathCharacter(text[at - 1]) || !isPathCharacter(word.front());
        const bool endsThere = end == text.size() || !isPathCharacter(text[end]);
        if (startsThere && endsThere)
            return true;
    }
    return false;
}

/// True if `text` runs `command`. One word of it alone must not be followed by another: "yarn" installs,
/// "yarn build" does not.
bool runs(QStringView text, QStringView command)
{
    if (command.contains(u' '))
        return names(text, command);
    for (qsizetype at = placeOf(command, text); at >= 0; at = placeOf(command, text, at + 1)) {
        const QStringView rest = text.sliced(at + command.size()).trimmed();
        if ((at == 0 || !isPathCharacter(text[at - 1]))
            && (rest.isEmpty() || QStringView(u"-&;|").contains(rest.front())))
            return true;
    }
    return false;
}

/// The part of a path that holds no wildcard.
QString fixedPart(QStringView path)
{
    const QString absolute = resolvedPath(u"/", path);
    qsizetype wildcard = 0;
    while (wildcard < absolute.size() && !QStringView(u"*?[").contains(absolute[wildcard]))
        ++wildcard;
    return wildcard == absolute.size()
        ? absolute
        : absolute.first(std::max<qsizetype>(absolute.lastIndexOf(u'/', wildcard), 1));
}

/// What stands behind the last slash; empty for a path that ends in one.
QStringView fileNameOf(QStringView path) { return path.sliced(path.lastIndexOf(u'/') + 1); }

class ProducerFinder {
public:
    explicit ProducerFinder(const Evaluation &evaluation) : m_evaluation(evaluation) { }

    int find(const Stage &stage, QStringView path)
    {
        const QString wanted = fixedPart(path);
        if (wanted == u"/")
            return -1;
        int best = -1;
        Likelihood bestLikelihood = None;
        for (std::size_t i = stage.instructions.size(); i-- > 0 && m_budget > 0 && bestLikelihood < Exact;) {
            const Likelihood likelihood = judge(stage, *stage.instructions[i], wanted);
            if (likelihood > bestLikelihood) {
                best = int(i);
                bestLikelihood = likelihood;
            }
        }
        return best;
    }

private:
    Likelihood judge(const Stage &stage, const Instruction &instruction, const QString &wanted)
    {
        m_budget -= instruction.range.size() + 1;
        switch (instruction.keyword) {
        case Keyword::Copy:
        case Keyword::Add:
            return judgeCopy(stage, instruction, wanted);
        case Keyword::Run:
            return judgeRun(stage, instruction, wanted);
        default:
            return None;
        }
    }

    Likelihood judgeCopy(const Stage &stage, const Instruction &instruction, const QString &wanted)
    {
        const std::optional<CopyView> view = asCopy(instruction);
        if (!view || !view->destination)
            return None;
        const QString folder = m_evaluation.workingDirectoryAt(stage.index, instruction);
        const QString destination = resolvedPath(folder, expanded(instruction, *view->destination));
        if (destination == wanted)
            return Exact;
        for (const Word &word : view->sources) {
            const QString source = cleanPath(expanded(instruction, word));
            const QStringView name = fileNameOf(source);
            // Of a folder without a name of its own it is not known what is in it.
            const bool isNamed = !name.isEmpty() && name != u"." && name != u"..";
            if (isNamed && isInside(wanted, resolvedPath(destination, name)))
                return Exact;
        }
        return isInside(wanted, destination) || isInside(destination, wanted) ? Copied : None;
    }

    Likelihood judgeRun(const Stage &stage, const Instruction &instruction, const QString &wanted) const
    {
        const QString folder = m_evaluation.workingDirectoryAt(stage.index, instruction);
        const bool isInFolder = isInside(wanted, folder);
        const QStringView relative = isInFolder && wanted.size() > folder.size() && folder != u"/"
            ? QStringView(wanted).sliced(folder.size() + 1)
            : QStringView();
        const QStringView base = fileNameOf(wanted);
        Likelihood likelihood = None;
        const auto look = [&](QStringView text) {
            if (names(text, wanted) || (relative.contains(u'/') && names(text, relative)))
                likelihood = Exact;
            else if (likelihood < Named && names(text, base))
                likelihood = isInFolder && relative == base ? Exact : Named;
        };
        look(instruction.arguments);
        for (const Heredoc &heredoc : instruction.heredocs)
            look(heredoc.content);
        if (likelihood != None || folder == u"/" || !isInFolder)
            return likelihood;
        const bool fills = std::ranges::any_of(kFilledFolders, [&](const FilledFolder &filled) {
            return names(wanted, filled.name)
                && std::ranges::any_of(filled.commands,
                    [&](QStringView command) { return runs(instruction.arguments, command); });
        });
        if (fills)
            return Named;
        const bool builds = std::ranges::any_of(
            kBuildWords, [&](QStringView word) { return names(instruction.arguments, word); });
        return builds ? Around : None;
    }

    QStringView expanded(const Instruction &instruction, const Word &word)
    {
        for (const ExpandedWord &known : m_evaluation.wordsOf(instruction)) {
            if (--m_budget < 0)
                break;
            if (known.range == word.range)
                return known.text;
        }
        return word.text;
    }

    const Evaluation &m_evaluation;
    qsizetype m_budget = kBudget;
};

} // namespace

void setProducers(
    std::vector<ArtifactEdge> &artifacts, const std::vector<Stage> &stages, const Evaluation &evaluation)
{
    ProducerFinder finder(evaluation);
    for (ArtifactEdge &edge : artifacts) {
        if (edge.source < 0 || edge.paths.isEmpty())
            continue;
        for (const QString &path : edge.paths) {
            edge.producer = finder.find(stages[std::size_t(edge.source)], path);
            if (edge.producer >= 0)
                break;
        }
    }
}

} // namespace stagecraft
