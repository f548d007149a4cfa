// SPDX-License-Identifier: MIT
#include "ui/dialogs/settingsdialog.h"

#include "core/lint/linter.h"
#include "core/lint/rule.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

enum Column { kRule, kTitle, kSeverity };

/// A styled box does not count its arrow when it says how wide it wants to be.
constexpr int kArrowRoom = 16;

QStringList severityNames()
{
    return {SettingsDialog::tr("Off"), SettingsDialog::tr("Style"), SettingsDialog::tr("Hint"),
        SettingsDialog::tr("Warning"), SettingsDialog::tr("Error")};
}

} // namespace

SettingsDialog::SettingsDialog(
    const QHash<QString, Severity> &severities, bool usesShellCheck, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Rules"));
    resize(820, 560);
    m_words = new QLineEdit;
    m_words->setPlaceholderText(tr("Filter rules"));
    m_words->setClearButtonEnabled(true);
    m_rules = new QTreeWidget;
    m_rules->setRootIsDecorated(false);
    m_rules->setUniformRowHeights(true);
    m_rules->setHeaderLabels({tr("Rule"), tr("What it reports"), tr("Severity")});
    m_rules->header()->setStretchLastSection(false);
    m_rules->header()->setSectionResizeMode(kRule, QHeaderView::ResizeToContents);
    m_rules->header()->setSectionResizeMode(kTitle, QHeaderView::Stretch);
    m_rules->header()->setSectionResizeMode(kSeverity, QHeaderView::Fixed);
    addRules(severities);
    m_shellCheck = new QCheckBox(tr("Check the shell inside RUN with ShellCheck, where it is installed"));
    m_shellCheck->setChecked(usesShellCheck);
    auto *note =
        new QLabel(tr("A .hadolint.yaml of the project and comments in the file come on top of these."));
    note->setProperty("muted", true);
    note->setWordWrap(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton *reset = buttons->addButton(tr("Defaults"), QDialogButtonBox::ResetRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(reset, &QPushButton::clicked, this, &SettingsDialog::resetAll);
    connect(m_words, &QLineEdit::textChanged, this, &SettingsDialog::filter);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_rules, 1);
    layout->addWidget(m_shellCheck);
    layout->addWidget(note);
    layout->addWidget(buttons);
}

void SettingsDialog::addRules(const QHash<QString, Severity> &severities)
{
    int width = 0;
    for (const Rule *rule : allRules()) {
        const QString id = rule->id.toString();
        const QString title = QCoreApplication::translate("core", rule->title);
        auto *item = new QTreeWidgetItem(m_rules, {id, title});
        item->setToolTip(kTitle, title);
        auto *choice = new QComboBox;
        choice->addItems(severityNames());
        choice->setCurrentIndex(int(severities.value(id, rule->severity)));
        choice->setAccessibleName(id);
        m_rules->setItemWidget(item, kSeverity, choice);
        // The tree asks for sizes before the style sheet has given the boxes theirs.
        choice->ensurePolished();
        width = std::max(width, choice->sizeHint().width());
    }
    m_rules->setColumnWidth(kSeverity, width + kArrowRoom);
}

QHash<QString, Severity> SettingsDialog::severities() const
{
    QHash<QString, Severity> chosen;
    for (int i = 0; i < m_rules->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_rules->topLevelItem(i);
        const auto *choice = static_cast<QComboBox *>(m_rules->itemWidget(item, kSeverity));
        const auto severity = Severity(choice->currentIndex());
        if (const Rule *rule = ruleById(item->text(kRule)); rule && rule->severity != severity)
            chosen.insert(item->text(kRule), severity);
    }
    return chosen;
}

bool SettingsDialog::usesShellCheck() const { return m_shellCheck->isChecked(); }

void SettingsDialog::chooseRule(const QString &rule)
{
    const auto found = m_rules->findItems(rule, Qt::MatchExactly, kRule);
    if (!found.isEmpty())
        m_rules->setCurrentItem(found.first());
}

void SettingsDialog::filter(const QString &words)
{
    for (int i = 0; i < m_rules->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_rules->topLevelItem(i);
        item->setHidden(!item->text(kRule).contains(words, Qt::CaseInsensitive)
            && !item->text(kTitle).contains(words, Qt::CaseInsensitive));
    }
}

void SettingsDialog::resetAll()
{
    for (int i = 0; i < m_rules->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_rules->topLevelItem(i);
        if (const Rule *rule = ruleById(item->text(kRule)))
            static_cast<QComboBox *>(m_rules->itemWidget(item, kSeverity))
                ->setCurrentIndex(int(rule->severity));
    }
    m_shellCheck->setChecked(true);
}

} // namespace stagecraft
