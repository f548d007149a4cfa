// SPDX-License-Identifier: MIT
// Settings of the rules: which ones run, and how severe their findings are.
#pragma once

#include "core/lint/diagnostic.h"

#include <QDialog>
#include <QHash>

class QCheckBox;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace stagecraft {

class SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(
        const QHash<QString, Severity> &severities, bool usesShellCheck, QWidget *parent = nullptr);

    /// What differs from the rules' defaults.
    QHash<QString, Severity> severities() const;
    bool usesShellCheck() const;
    /// Shows the row of a rule.
    void chooseRule(const QString &rule);

private:
    void addRules(const QHash<QString, Severity> &severities);
    void makeEditable(); ///< By a click on a severity, F2 or the space bar.
    void filter(const QString &words);
    void resetAll();

    QLineEdit *m_words = nullptr;
    QTreeWidget *m_rules = nullptr;
    QCheckBox *m_shellCheck = nullptr;
};

} // namespace stagecraft
