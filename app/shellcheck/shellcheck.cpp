// SPDX-License-Identifier: MIT
#include "app/shellcheck/shellcheck.h"

#include <QFile>
#include <QHash>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRememberedScripts = 2000;
constexpr int kTimeLimit = 60'000; // Milliseconds for all scripts of one file.

Message cannotRun(const QString &detail)
{
    return {.source = QT_TRANSLATE_NOOP("core", "ShellCheck could not check the shell commands."),
        .detail = detail};
}

} // namespace

ShellCheck::ShellCheck(QString program) : m_program(std::move(program)), m_comments(kRememberedScripts) { }

bool ShellCheck::isInstalled() const { return !QStandardPaths::findExecutable(m_program).isEmpty(); }

std::expected<std::vector<Diagnostic>, Message> ShellCheck::findings(
    const Analysis &analysis, const RuleSettings &settings)
{
    const std::vector<ShellCheckScript> scripts = shellCheckScripts(analysis);
    QHash<QString, Comments> known;
    std::vector<QString> unknown;
    {
        const QMutexLocker lock(&m_mutex);
        for (const ShellCheckScript &script : scripts) {
            if (known.contains(script.text))
                continue;
            const Comments *comments = m_comments.object(script.text);
            known.insert(script.text, comments ? *comments : Comments());
            if (!comments)
                unknown.push_back(script.text);
        }
    }
    if (!unknown.empty()) {
        std::expected<Comments, Message> comments = run(unknown);
        if (!comments)
            return std::unexpected(std::move(comments.error()));
        for (ShellCheckComment &comment : *comments) {
            if (comment.file >= 0 && std::size_t(comment.file) < unknown.size())
                known[unknown[std::size_t(comment.file)]].push_back(std::move(comment));
        }
        const QMutexLocker lock(&m_mutex);
        for (const QString &text : unknown)
            m_comments.insert(text, new Comments(known.value(text)));
    }

    Comments all;
    for (std::size_t i = 0; i < scripts.size(); ++i) {
        for (ShellCheckComment comment : known.value(scripts[i].text)) {
            comment.file = int(i);
            all.push_back(std::move(comment));
        }
    }
    return shellCheckFindings(analysis, settings, scripts, all);
}

std::expected<ShellCheck::Comments, Message> ShellCheck::run(std::span<const QString> texts) const
{
    if (!isInstalled()) {
        return std::unexpected(
            Message{.source = QT_TRANSLATE_NOOP(
                        "core", "ShellCheck is not installed, so the shell inside RUN is not checked.")});
    }
    const QTemporaryDir folder;
    QStringList arguments{u"--norc"_s, u"--format=json1"_s, u"--"_s};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const QString name = QString::number(i);
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(texts[i].toUtf8()) < 0)
            return std::unexpected(cannotRun(file.errorString()));
        arguments.append(name);
    }
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(m_program, arguments);
    if (!process.waitForFinished(kTimeLimit)) {
        process.kill();
        process.waitForFinished(1000);
        return std::unexpected(cannotRun(process.errorString()));
    }
    // 1 means that there are comments, 2 that some script could not be read as shell: both print the rest.
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() > 2)
        return std::unexpected(cannotRun(QString::fromUtf8(process.readAllStandardError()).trimmed()));
    return parseShellCheckOutput(process.readAllStandardOutput());
}

} // namespace stagecraft
