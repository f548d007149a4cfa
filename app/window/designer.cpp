// SPDX-License-Identifier: MIT
#include "app/window/designer.h"

#include "ui/common/apptheme.h"
#include "ui/common/icons.h"
#include "ui/graph/view/graphview.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QStyleHints>

namespace stagecraft {

using namespace Qt::StringLiterals;

void installCatalogues(const QString &language)
{
    static std::vector<std::unique_ptr<QTranslator>> installed;
    for (const auto &translator : installed)
        QCoreApplication::removeTranslator(translator.get());
    installed.clear();

    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    const std::pair<QString, QString> catalogues[] = {
        {u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
        {u"stagecraft"_s, u":/translations"_s},
    };
    for (const auto &[name, folder] : catalogues) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(locale, name, u"_"_s, folder)) {
            QCoreApplication::installTranslator(translator.get());
            installed.push_back(std::move(translator));
        }
    }
}

Designer::Designer(
    QApplication &application, Settings &settings, const QString &language, LayoutStore layoutStore)
    : m_application(application)
    , m_settings(settings)
    , m_language(language.isEmpty() ? settings.language() : language)
    , m_session(std::move(layoutStore))
    , m_build(m_session, m_settings)
{
    QApplication::setWindowIcon(icon(IconName::Stagecraft));
    installCatalogues(m_language);
    applyThemeChoice();
    connect(
        QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Designer::applyThemeChoice);
    makeWindow();
}

Designer::~Designer() = default;

void Designer::start()
{
    m_window->show();
    m_window->graphView().setFocus();
    m_build.probe();
}

void Designer::makeWindow()
{
    m_window = std::make_unique<MainWindow>(MainWindow::Context{m_session, m_settings, m_build});
    connect(m_window.get(), &MainWindow::closed, &m_application, &QCoreApplication::quit);
    connect(m_window.get(), &MainWindow::themeRequested, this, [this](ThemeChoice theme) {
        m_settings.setTheme(theme);
        applyThemeChoice();
    });
    // The menu that asks for it must not be deleted from inside its own signal.
    connect(m_window.get(), &MainWindow::languageRequested, this, &Designer::changeLanguage,
        Qt::QueuedConnection);
}

void Designer::applyThemeChoice()
{
    const bool systemIsDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    const ThemeChoice theme = m_settings.theme();
    const bool isDark = theme == ThemeChoice::Dark || (theme == ThemeChoice::System && systemIsDark);
    applyTheme(m_application, isDark ? ColorScheme::Dark : ColorScheme::Light);
}

void Designer::changeLanguage(const QString &language)
{
    m_settings.setLanguage(language);
    m_language = language;
    installCatalogues(language);
    const QByteArray geometry = m_window->saveGeometry();
    const TextSelection selection = m_session.document().selection();
    makeWindow();
    m_window->restoreGeometry(geometry);
    m_window->show();
    m_session.document().setSelection(selection);
}

} // namespace stagecraft
