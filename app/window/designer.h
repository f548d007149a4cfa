// SPDX-License-Identifier: MIT
// The program with a window: what outlives windows, theme and language.
#pragma once

#include "app/settings/settings.h"
#include "app/window/build/buildbinding.h"
#include "app/window/document/session.h"
#include "app/window/mainwindow.h"

#include <QObject>

#include <memory>

class QApplication;

namespace stagecraft {

/// Owns the session and makes its window; a change of language makes a new window on the same session.
class Designer final : public QObject {
    Q_OBJECT

public:
    /// `application` must outlive the designer. `language` wins over the settings; empty: it does not.
    Designer(QApplication &application, Settings &settings, const QString &language = {},
        LayoutStore layoutStore = LayoutStore());
    ~Designer() override;

    Session &session() noexcept { return m_session; }
    BuildBinding &build() noexcept { return m_build; }
    MainWindow &window() noexcept { return *m_window; }

    /// Shows the window and looks for the engine.
    void start();

private:
    void makeWindow();
    void applyThemeChoice();
    void changeLanguage(const QString &language);

    QApplication &m_application;
    Settings &m_settings;
    QString m_language;
    Session m_session;
    BuildBinding m_build;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace stagecraft
