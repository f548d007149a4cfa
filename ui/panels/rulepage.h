// SPDX-License-Identifier: MIT
// What is known of a rule: why it matters, an example before and after, what to do.
#pragma once

#include "core/lint/diagnostic.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QTextBrowser;

namespace stagecraft {

/// The page of the rule behind a finding, made from the rule's record, with buttons for its fixes.
class RulePage final : public QWidget {
    Q_OBJECT

public:
    explicit RulePage(QWidget *parent = nullptr);

    /// `sameRule`: how many findings of this rule have a fix. Nothing shown without a finding.
    void show(const std::optional<Diagnostic> &finding, int sameRule);

signals:
    void fixRequested(const stagecraft::Diagnostic &finding);
    void fixAllRequested(const QString &rule);
    void ruleOffRequested(const QString &rule);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    QString html() const;

    std::optional<Diagnostic> m_finding;
    int m_sameRule = 0;
    QTextBrowser *m_text = nullptr;
    QPushButton *m_fix = nullptr;
    QPushButton *m_fixAll = nullptr;
    QPushButton *m_off = nullptr;
};

} // namespace stagecraft
