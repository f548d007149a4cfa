// SPDX-License-Identifier: MIT
#include "app/window/designer.h"

#include "app/text/translation.h"
#include "app/window/paneltabs.h"
#include "ui/codeeditor/codeeditor.h"
#include "ui/codeeditor/codepane.h"
#include "ui/common/apptheme.h"
#include "ui/common/icons.h"
#include "ui/graph/graphscene.h"
#include "ui/graph/view/graphview.h"

#include <QApplication>
#include <QStyleHints>

namespace stagecraft {

using namespace Qt::StringLiterals;

Designer::Designer(
    QApplication &application, Settings &settings, const QString &language, LayoutStore layoutStore)
    : m_application(application)
    , m_settings(settings)
    , m_language(language.isEmpty() ? settings.language() : language)
    , m_session(std::move(layoutStore))
    , m_build(m_session, m_settings)
{
    QApplication::setWindowIcon(icon(IconName::Stagecraft));
    installLanguage(m_language);
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
    installLanguage(language);
    const QByteArray geometry = m_window->saveGeometry();
    const TextSelection selection = m_window->codePane().editor().selection();
    const ViewPlace place = m_window->graphView().place();
    const GraphSelection selected = m_window->graphView().graph().selection();
    const int panel = m_window->panels().currentIndex();
    makeWindow();
    m_window->restoreGeometry(geometry);
    m_window->show();
    m_window->graphView().graph().setSelection(selected); // Takes the caret along, so the caret comes after.
    m_window->codePane().editor().setSelection(selection);
    m_window->codePane().editor().reveal(selection.range());
    m_window->graphView().goTo(place);
    m_window->panels().setCurrentIndex(panel);
}

} // namespace stagecraft
