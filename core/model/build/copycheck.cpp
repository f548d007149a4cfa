// SPDX-License-Identifier: MIT
#include "core/model/build/copycheck.h"

#include "core/model/build/errorlist.h"
#include "core/model/values/digest.h"
#include "core/model/values/filemode.h"
#include "core/model/values/gitsource.h"
#include "core/model/values/workpath.h"
#include "core/text/gotext.h"

#include <QtTranslation>

namespace stagecraft {

namespace {

/// `depth`: how often BuildKit says what it was doing.
std::optional<Message> driveError(QStringView path, bool isWindows, int depth = 1)
{
    if (!isWindows)
        return std::nullopt;
    const auto resolved = resolvedPath(u"/", path, isWindows);
    if (resolved)
        return std::nullopt;
    return explained(QT_TRANSLATE_NOOP("core", "%1 is not on drive C:."), {path.toString()},
        QStringLiteral("removing drive letter: ").repeated(depth) + resolved.error());
}

std::optional<Message> checksumError(const CopyValues &copy)
{
    if (copy.checksum.isEmpty())
        return std::nullopt;
    if (copy.sources.size() != 1)
        return explained(QT_TRANSLATE_NOOP("core", "--checksum needs exactly one source."), {},
            QStringLiteral("checksum can't be specified for multiple sources"));
    const QStringView source = copy.sources.front();
    const std::optional<GitSource> git = parseGitSource(source);
    if (isHttpSource(source) || (git && !git->error))
        return std::nullopt;
    return explained(QT_TRANSLATE_NOOP("core", "--checksum works only for URLs and git repositories."), {},
        QStringLiteral("checksum requires HTTP(S) or Git sources"));
}

Message remoteInCopy(const char *buildKitsWords)
{
    return explained(
        QT_TRANSLATE_NOOP("core", "COPY takes files from the build context, not from the network. Use ADD."),
        {}, QString::fromLatin1(buildKitsWords));
}

/// `keepGitDir` and `checksum` are those known so far: a source may set them for the ones behind it.
std::optional<Message> gitError(
    const GitSource &git, std::optional<bool> &keepGitDir, QString &checksum, bool isAdd)
{
    const auto mismatch = [](const QString &words) {
        return explained(
            QT_TRANSLATE_NOOP("core", "The git address and the flags disagree: %1."), {words}, words);
    };
    if (git.error)
        return explained(
            QT_TRANSLATE_NOOP("core", "The part behind the question mark of the git address is wrong: %1."),
            {*git.error}, *git.error);
    if (!isAdd)
        return remoteInCopy("source can't be a git ref for COPY");
    if (keepGitDir && git.keepGitDir && *keepGitDir != *git.keepGitDir)
        return mismatch(QStringLiteral("inconsistent keep-git-dir configuration"));
    if (git.keepGitDir)
        keepGitDir = git.keepGitDir;
    if (!checksum.isEmpty() && !git.checksum.isEmpty() && checksum != git.checksum)
        return mismatch(
            QStringLiteral("checksum mismatch %1 != %2").arg(goQuoted(checksum), goQuoted(git.checksum)));
    if (!git.checksum.isEmpty())
        checksum = git.checksum;
    return std::nullopt;
}

} // namespace

std::optional<Message> copyError(const CopyValues &copy)
{
    if (auto error = driveError(copy.destination, copy.isWindows))
        return error;
    if (!copy.chmod.isEmpty()) {
        if (const std::optional<QString> error = fileModeError(copy.chmod))
            return explained(QT_TRANSLATE_NOOP("core",
                                 "%1 is no file mode: --chmod takes an octal number up to 7777 or "
                                 "a symbolic mode such as u+x."),
                {copy.chmod.toString()}, *error);
    }
    if (auto error = checksumError(copy))
        return error;

    std::optional<bool> keepGitDir = copy.keepGitDir;
    QString checksum = copy.checksum.toString();
    for (const QStringView source : copy.sources) {
        if (const std::optional<GitSource> git = parseGitSource(source); git && !git->isLocalPath) {
            if (auto error = gitError(*git, keepGitDir, checksum, copy.isAdd))
                return error;
        } else if (isHttpSource(source)) {
            if (!copy.isAdd)
                return remoteInCopy("source can't be a URL for COPY");
            const std::optional<QString> error = checksum.isEmpty() ? std::nullopt : digestError(checksum);
            if (error)
                return explained(
                    QT_TRANSLATE_NOOP("core", "%1 is no checksum such as sha256:… with 64 digits."),
                    {checksum}, *error);
        } else if (auto error = driveError(source, copy.isWindows, 2)) {
            return error;
        }
    }
    for (const QString &name : copy.heredocs) {
        if (auto error = driveError(name, copy.isWindows))
            return error;
    }
    return std::nullopt;
}

bool isRemoteSource(QStringView source)
{
    const std::optional<GitSource> git = parseGitSource(source);
    return (git && !git->error && !git->isLocalPath) || isHttpSource(source);
}

} // namespace stagecraft
