// SPDX-License-Identifier: MIT
#include "app/cli/options.h"

#include "app/cli/exitcodes.h"
#include "app/cli/inputs.h"
#include "app/text/translation.h"
#include "core/report/filereport.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace stagecraft::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

struct CommandName {
    Command command;
    QStringView word;
    const char *description;
};

constexpr std::array kCommands{
    CommandName{.command = Command::Check,
        .word = u"check",
        .description = QT_TRANSLATE_NOOP("cli", "Reports what is wrong in Dockerfiles.")},
    CommandName{.command = Command::Graph,
        .word = u"graph",
        .description = QT_TRANSLATE_NOOP("cli", "Prints the pipeline of stages and artifacts.")},
    CommandName{.command = Command::Syntax,
        .word = u"syntax",
        .description = QT_TRANSLATE_NOOP("cli", "Prints the instructions.")},
    CommandName{.command = Command::Build,
        .word = u"build",
        .description = QT_TRANSLATE_NOOP("cli", "Builds a Dockerfile and reports the sizes.")},
    CommandName{.command = Command::Rules,
        .word = u"rules",
        .description = QT_TRANSLATE_NOOP("cli", "Lists the rules of check.")},
};

struct FormatName {
    Format format;
    QStringView word;
};

constexpr std::array kFormats{
    FormatName{.format = Format::Text, .word = u"text"},
    FormatName{.format = Format::Json, .word = u"json"},
    FormatName{.format = Format::JsonLines, .word = u"jsonl"},
    FormatName{.format = Format::Sarif, .word = u"sarif"},
    FormatName{.format = Format::GitHub, .word = u"github"},
    FormatName{.format = Format::JUnit, .word = u"junit"},
    FormatName{.format = Format::Dot, .word = u"dot"},
    FormatName{.format = Format::Mermaid, .word = u"mermaid"},
};

// The first is the one that is meant where none is named.
QList<Format> formatsOf(Command command)
{
    using enum Format;
    switch (command) {
    case Command::Check:
        return {Text, Json, JsonLines, Sarif, GitHub, JUnit};
    case Command::Graph:
        return {Json, JsonLines, Dot, Mermaid, Text};
    case Command::Syntax:
        return {Json, JsonLines};
    case Command::Build:
    case Command::Rules:
        return {Text, Json};
    }
    return {};
}

QString wordOf(Format format)
{
    return std::ranges::find(kFormats, format, &FormatName::format)->word.toString();
}

std::unexpected<Ending> wrongUse(const QString &text)
{
    return std::unexpected(
        Ending{.text = text + u'\n' + Words::tr("Type stagecraft-cli --help to see what there is.") + u'\n',
            .exitCode = kWrongUse});
}

QString overview()
{
    QString text = Words::tr("Usage: stagecraft-cli COMMAND [options] FILE…") + u"\n\n"_s;
    for (const CommandName &name : kCommands)
        text += u"  "_s + name.word.toString().leftJustified(8) + Words::tr(name.description) + u'\n';
    return text + u'\n' + Words::tr("Type stagecraft-cli COMMAND --help for its options.") + u'\n';
}

// The options of one command and what they say.
class CommandParser {
public:
    explicit CommandParser(const CommandName &name) : m_command(name.command)
    {
        m_parser.setApplicationDescription(Words::tr(name.description));
        QStringList words;
        for (const Format format : formatsOf(name.command))
            words.append(wordOf(format));
        add(u"format"_s, Words::tr("How to print: %1.").arg(words.join(u", "_s)), u"FORMAT"_s);
        add(u"language"_s, Words::tr("Language of sentences: en or ru."), u"LANGUAGE"_s);
        m_parser.addHelpOption();
        if (name.command == Command::Rules)
            return;
        m_parser.addPositionalArgument(
            u"FILE"_s, Words::tr("Dockerfiles; - for standard input."), u"FILE…"_s);
        add(u"target"_s, Words::tr("The stage that is built."), u"STAGE"_s);
        add(u"build-arg"_s, Words::tr("The value of an ARG."), u"NAME=VALUE"_s);
        add(u"platform"_s, Words::tr("The platform that is built for."), u"PLATFORM"_s);
        if (name.command == Command::Build) {
            add(u"context"_s, Words::tr("The folder that is built; that of the file if there is none."),
                u"FOLDER"_s);
            add(u"tag"_s, Words::tr("The name of the image; the folder's if there is none."), u"NAME"_s);
            add(u"no-cache"_s, Words::tr("Run every step anew."));
            return;
        }
        add(u"files-from"_s, Words::tr("A file that names one Dockerfile a line; - for standard input."),
            u"LIST"_s);
        if (name.command != Command::Check)
            return;
        add(u"context"_s, Words::tr("The build context: sources that it lacks are reported."), u"FOLDER"_s);
        add(u"fail-on"_s,
            Words::tr("The least severity that fails: error, warning (the default), info, style, none."),
            u"SEVERITY"_s);
        add(u"fix"_s, Words::tr("Apply all fixes to the files first."));
        add(u"shellcheck"_s, Words::tr("Check the shell inside RUN with ShellCheck, too."));
        add(u"rule"_s, Words::tr("The severity of a rule: error, warning, info, style, off."),
            u"ID=SEVERITY"_s);
        add(u"experimental"_s, Words::tr("Run an experimental rule; all for all of them."), u"ID"_s);
        add(u"config"_s, Words::tr("Settings of rules instead of the .hadolint.yaml beside the file."),
            u"FILE"_s);
        add(u"no-config"_s, Words::tr("Do not look for a .hadolint.yaml."));
    }

    std::expected<Options, Ending> parse(const QStringList &arguments)
    {
        if (!m_parser.parse(QStringList(u"stagecraft-cli"_s) + arguments))
            return wrongUse(m_parser.errorText());
        if (m_parser.isSet(u"help"_s))
            return std::unexpected(Ending{.text = m_parser.helpText(), .exitCode = kFine});
        m_options.command = m_command;
        m_options.language = value(u"language"_s);
        m_options.fix = isSet(u"fix"_s);
        m_options.shellCheck = isSet(u"shellcheck"_s);
        m_options.experimental = values(u"experimental"_s);
        m_options.configuration = value(u"config"_s);
        m_options.useConfiguration = !isSet(u"no-config"_s);
        m_options.context = value(u"context"_s);
        m_options.target = value(u"target"_s);
        m_options.platform = value(u"platform"_s);
        m_options.tag = value(u"tag"_s);
        m_options.useCache = !isSet(u"no-cache"_s);
        using Step = std::optional<QString> (CommandParser::*)();
        for (const Step step : {&CommandParser::readFormat, &CommandParser::readFailOn,
                 &CommandParser::readRules, &CommandParser::readBuildArguments, &CommandParser::readFiles}) {
            if (const auto problem = (this->*step)())
                return wrongUse(*problem);
        }
        return m_options;
    }

private:
    void add(const QString &name, const QString &description, const QString &valueName = {})
    {
        m_parser.addOption(QCommandLineOption(name, description, valueName));
        m_names.append(name);
    }
    // Asking the parser for an option that this command lacks would print a warning.
    bool isSet(const QString &name) const { return m_names.contains(name) && m_parser.isSet(name); }
    QString value(const QString &name) const
    {
        return m_names.contains(name) ? m_parser.value(name) : QString();
    }
    QStringList values(const QString &name) const
    {
        return m_names.contains(name) ? m_parser.values(name) : QStringList();
    }

    std::optional<QString> readFormat()
    {
        const QList<Format> formats = formatsOf(m_command);
        m_options.format = formats.first();
        if (!isSet(u"format"_s))
            return std::nullopt;
        const auto found = std::ranges::find(kFormats, QStringView(value(u"format"_s)), &FormatName::word);
        if (found == kFormats.end() || !formats.contains(found->format))
            return Words::tr("There is no format %1 here.").arg(value(u"format"_s));
        m_options.format = found->format;
        return std::nullopt;
    }

    std::optional<QString> readFailOn()
    {
        if (!isSet(u"fail-on"_s))
            return std::nullopt;
        const QString word = value(u"fail-on"_s);
        m_options.failOn = word == "none"_L1 ? Severity::Off : severityFrom(word);
        if (!m_options.failOn || word == "off"_L1)
            return Words::tr("%1 is no severity: use error, warning, info, style or none.").arg(word);
        return std::nullopt;
    }

    std::optional<QString> readRules()
    {
        for (const QString &setting : values(u"rule"_s)) {
            const auto severity = severityFrom(setting.section(u'=', 1));
            if (!severity)
                return Words::tr(
                    "%1 is no setting of a rule: write ID=SEVERITY with error, warning, info, style or off.")
                    .arg(setting);
            m_options.severities.insert(setting.section(u'=', 0, 0), *severity);
        }
        return std::nullopt;
    }

    std::optional<QString> readBuildArguments()
    {
        for (const QString &argument : values(u"build-arg"_s)) {
            const QString name = argument.section(u'=', 0, 0);
            if (name.isEmpty())
                return Words::tr("%1 is no build argument: write NAME=VALUE.").arg(argument);
            // Without a value, docker takes that of the environment.
            const QString value = argument.contains(u'=') ? argument.section(u'=', 1)
                                                          : qEnvironmentVariable(name.toLocal8Bit());
            m_options.buildArguments.insert(name, value);
        }
        return std::nullopt;
    }

    std::optional<QString> readFiles()
    {
        if (m_command == Command::Rules)
            return std::nullopt;
        m_options.files = m_parser.positionalArguments();
        for (const QString &list : values(u"files-from"_s)) {
            const auto names = fileNamesFrom(list);
            if (!names)
                return translated(names.error());
            m_options.files += *names;
        }
        const bool mayBeNone = isSet(u"files-from"_s);
        if (m_options.files.isEmpty() && !mayBeNone)
            return Words::tr("Name a Dockerfile, or - for standard input.");
        if (m_command == Command::Build && m_options.files.size() > 1)
            return Words::tr("Only one Dockerfile can be built at a time.");
        return std::nullopt;
    }

    const Command m_command;
    QCommandLineParser m_parser;
    QStringList m_names;
    Options m_options;
};

// Needed before all else: even what is wrong with the arguments is said in it.
std::optional<QString> languageIn(const QStringList &arguments)
{
    const QString option = u"--language"_s;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == option)
            return arguments.value(i + 1);
        if (arguments[i].startsWith(option + u'='))
            return arguments[i].sliced(option.size() + 1);
    }
    return std::nullopt;
}

} // namespace

std::expected<Options, Ending> optionsFrom(const QStringList &arguments)
{
    const auto language = languageIn(arguments);
    if (!installLanguage(language.value_or(QString())) && language)
        return wrongUse(Words::tr("There is no language %1: use en or ru.").arg(*language));
    const QString first = arguments.value(0);
    if (first.isEmpty() || first == "--help"_L1 || first == "-h"_L1)
        return std::unexpected(Ending{.text = overview(), .exitCode = first.isEmpty() ? kWrongUse : kFine});
    if (first == "--version"_L1)
        return std::unexpected(
            Ending{.text = u"stagecraft-cli " STAGECRAFT_VERSION "\n"_s, .exitCode = kFine});
    const auto found = std::ranges::find(kCommands, QStringView(first), &CommandName::word);
    if (found == kCommands.end())
        return wrongUse(Words::tr("There is no command %1.").arg(first));
    return CommandParser(*found).parse(arguments.sliced(1));
}

} // namespace stagecraft::cli
