// SPDX-License-Identifier: MIT
// The designer.
#include "app/text/translation.h"
#include "app/window/designer.h"
#include "app/window/graph/pictures.h"
#include "app/window/startup.h"

#include <QApplication>

#include <cstdio>

using namespace stagecraft;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWrongUse = 2;

int print(std::FILE *stream, const QString &text, int exitCode)
{
    std::fprintf(stream, "%s\n", qPrintable(text.trimmed()));
    return exitCode;
}

int exportPicture(const StartupRequest &request)
{
    const ColorScheme scheme = request.theme == "dark"_L1 ? ColorScheme::Dark : ColorScheme::Light;
    const auto written = exportDockerfile(request.file, request.picture, {.scheme = scheme});
    return written ? 0 : print(stderr, written.error(), 1);
}

int design(QApplication &application, const StartupRequest &request)
{
    Settings settings;
    if (!request.theme.isEmpty())
        settings.setTheme(request.theme == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::Light);
    Designer designer(application, settings, request.language);
    designer.start();
    if (!request.file.isEmpty())
        designer.window().documents().openFile(request.file);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    if (needsNoDisplay(argc, argv) && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt would hand every longer line to several threads, which for thousands of lines takes longer than
    // painting.
    qputenv("QT_NO_GUI_THREADPOOL", "1");
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"stagecraft"_s);
    QApplication::setApplicationDisplayName(u"Stagecraft"_s);
    QApplication::setApplicationVersion(QStringLiteral(STAGECRAFT_VERSION));

    const auto request = parseArguments(QApplication::arguments());
    if (!request)
        return print(stderr, request.error() + u'\n' + helpText(), kWrongUse);
    if (request->showsHelp)
        return print(stdout, helpText(), 0);
    if (request->showsVersion)
        return print(stdout, u"stagecraft "_s + QApplication::applicationVersion(), 0);
    installLanguage(request->language);
    if (!request->picture.isEmpty())
        return exportPicture(*request);
    return design(application, *request);
}
