// SPDX-License-Identifier: MIT
#include "app/window/startup.h"

#include <QCommandLineParser>

#include <string_view>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

class StartupWords {
    Q_DECLARE_TR_FUNCTIONS(Startup)
};

void declareOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        StartupWords::tr("Shows a Dockerfile as a pipeline of stages and edits both views of it."));
    parser.addOptions({
        {u"export"_s,
            StartupWords::tr("Draws the graph into FILE (.svg, .png, .pdf, .dot, .mmd) without a window."),
            u"FILE"_s},
        {u"language"_s, StartupWords::tr("The language of the window: en or ru."), u"LANGUAGE"_s},
        {u"theme"_s, StartupWords::tr("The colours of the window: light or dark."), u"THEME"_s},
        {{u"h"_s, u"help"_s}, StartupWords::tr("Prints this text.")},
        {{u"v"_s, u"version"_s}, StartupWords::tr("Prints the version.")},
    });
    parser.addPositionalArgument(u"FILE"_s, StartupWords::tr("The Dockerfile to open."), u"[FILE]"_s);
}

} // namespace

std::expected<StartupRequest, QString> parseArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    declareOptions(parser);
    if (!parser.parse(arguments))
        return std::unexpected(parser.errorText());
    const QStringList files = parser.positionalArguments();
    StartupRequest request{files.value(0), parser.value(u"language"_s), parser.value(u"theme"_s),
        parser.value(u"export"_s), parser.isSet(u"help"_s), parser.isSet(u"version"_s)};
    if (files.size() > 1)
        return std::unexpected(StartupWords::tr("One file at a time can be opened."));
    if (!request.language.isEmpty() && !QStringList{u"en"_s, u"ru"_s}.contains(request.language))
        return std::unexpected(
            StartupWords::tr("There is no language %1: choose en or ru.").arg(request.language));
    if (!request.theme.isEmpty() && !QStringList{u"light"_s, u"dark"_s}.contains(request.theme))
        return std::unexpected(
            StartupWords::tr("There is no theme %1: choose light or dark.").arg(request.theme));
    if (parser.isSet(u"export"_s) && request.file.isEmpty())
        return std::unexpected(StartupWords::tr("--export needs the Dockerfile to draw."));
    return request;
}

QString helpText()
{
    QCommandLineParser parser;
    declareOptions(parser);
    return parser.helpText();
}

bool needsNoDisplay(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument(argv[i]);
        if (argument.starts_with("--export") || argument == "-h" || argument == "--help" || argument == "-v"
            || argument == "--version")
            return true;
    }
    return false;
}

} // namespace stagecraft
